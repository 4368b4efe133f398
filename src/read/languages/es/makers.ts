export const makes =
  "produce producen produjo produciendo producir fabrica fabrican fabricó fabricar desarrolla desarrollan desarrolló desarrollar elabora elaboran elaboró elaborar crea creó productor productora productores fabricante fabricantes desarrollador desarrolladora creador creadora";
export const made = "producido producida producidos producidas fabricado fabricada fabricados fabricadas desarrollado desarrollada desarrollados desarrolladas elaborado elaborada elaborados elaboradas creado creada creados creadas";
export const by = "por en";
export const stands = "producto vacuna medicamento fármaco inmunógeno";
export const the = "el la este esta dicho dicha";
export const its = "su sus";
export const unsaid = "no nunca jamás si";
