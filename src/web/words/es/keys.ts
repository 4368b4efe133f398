import type { Words } from "../words.ts";

export const keys: Words["keys"] = {
  title: "Teclas",
  scope: { everywhere: "En todas partes", review: "Sala de lectura", list: "Listas" },
  action: {
    everywhere: {
      keys: "Mostrar las teclas",
      search: "Buscar en el registro",
    },
    review: {
      accept: "Aceptar el borrador",
      edit: "Editar el borrador",
      reject: "Rechazar el borrador",
      unsure: "Apartarlo como dudoso",
      join: "Unirlo a la entrada a la que se parece",
      apart: "Aceptarlo y mantenerlo aparte de esa entrada",
      undo: "Deshacer la última decisión",
      next: "Borrador siguiente",
      previous: "Borrador anterior",
      visible: "Aceptar todos los borradores visibles",
      mark: "Marcar palabras del texto, también mientras se edita un campo",
    },
    list: {
      next: "Fila siguiente",
      previous: "Fila anterior",
      open: "Abrir la fila",
      preview: "Ver la fila de un vistazo",
    },
  },
  change: "Cambiar",
  changeOf: "Cambiar la tecla de: {{action}}",
  press: "Pulse una tecla …",
  none: "sin tecla",
  reset: "Como venían",
  done: "Hecho",
  space: "Espacio",
};
