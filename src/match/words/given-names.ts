/** Given names that languages of one alphabet or another write each in its own way, beyond what rules of spelling bring together; a line each, folded. */
const lines = `
alexander aleksandr alyaksandr aliaksandr oleksandr aleksander alexandr aleksandar
alexei alexey aleksei aleksey aliaksei alyaksei oleksiy oleksii
andrei andrey andriy andrii
dmitry dmitri dmitriy dzmitry dmytro dimitri
evgeny evgeni yevgeny yevgeniy yevgeni yauhen yevhen
igor ihar ihor
kirill kiryl kyrylo cyril
mikhail mihail mijail mykhailo
natalia nataliya natalya natallia
nikolai nikolay mikalai mykola
oleg oleh aleh
pavel pavlo
sergei sergey serguei siarhei syarhey serhiy serhii
tatiana tatyana tatsiana tetiana
viktor victor
vladimir uladzimir volodymyr wladimir
yuri yury yuriy iurii
muhammad mohammed mohamed mohammad muhammed mohamad mahamat magomed
hussein husain hussain hossein husein
yusuf yousef youssef yousuf yusif
abdullah abdallah abdulla
omar umar
osman othman uthman usman
ibrahim ebrahim ibraheem
khalid khaled jaled
`;

/** A spelling of a given name by the first of its line. */
export const givenNames: ReadonlyMap<string, string> = new Map(lines.trim().split("\n").flatMap((line) => line.split(" ").map((name) => [name, line.slice(0, line.indexOf(" "))] as const)));
