const names = `
juan jose maria luis carlos jorge pedro ana antonio manuel francisco miguel rafael roberto fernando julio mario pablo jesus alejandro eduardo ricardo david daniel
garcia lopez gonzalez rodriguez hernandez martinez perez sanchez ramirez torres flores rivera gomez diaz cruz morales ortiz reyes gutierrez ramos ruiz alvarez castillo
moreno romero herrera medina aguilar vargas castro fernandez silva santos souza sousa oliveira pereira lima costa ferreira joao paulo
mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hussain abdullah ibrahim omar osman khan abdul said fatima mahmoud mustafa yusuf
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo wei jun lei min yan jing yi feng tao bin ming hong
kim lee park choi jung kang cho yoon jang lim nguyen tran le pham hoang phan vu dang bui tanaka suzuki sato singh kumar sharma patel gupta das
john james robert michael william mary david richard thomas smith johnson williams brown jones miller davis wilson taylor anderson white martin
ivan alexander sergei vladimir andrei dmitry mikhail nikolai ivanov petrov smirnov
`;

/** Given names and family names that very many people bear, folded. */
export const commonNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
