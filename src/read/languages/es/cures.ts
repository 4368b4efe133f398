export const cures = "tratamiento tratamientos tratar trata tratan prevenir previene previenen prevención curar cura combatir combate combaten protege protegen protección indicado indicada indicados indicadas inmunizar inmuniza";
export const aims = "contra para anti";
export const lists = ", y e o u otras otros enfermedades dolencias como entre ellas ellos incluida incluidas varios varias diversos diversas distintos tipos tipo de del la las los el también ciertos";
export const remedies = "vacuna vacunas medicamento medicamentos tratamiento tratamientos terapia terapias fármaco fármacos";
export const breaks = "; mientras pero aunque";
export const naming = ': , llamada llamado denominada denominado conocida conocido como « cubana cubano rusa china india (';
