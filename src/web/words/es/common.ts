import type { Words } from "../words.ts";

export const common: Words["common"] = {
  name: "Rapporteur",
  skip: "Ir al contenido",
  nav: { label: "Páginas", desk: "Mesa", add: "Añadir", review: "Revisar", register: "Registro", pairs: "Pares", commitments: "Compromisos", atlas: "Atlas", sources: "Fuentes", playground: "Probar", settings: "Ajustes", menu: "Menú" },
  search: "Buscar en el registro",
  keys: "Teclas",
  loading: "Cargando …",
  failure: { title: "Esto no ha funcionado", again: "Intentar de nuevo", signIn: "Entrar y volver aquí", page: "Ha fallado la propia página. Lo que estaba guardado está a salvo.", reload: "Cargar la página de nuevo" },
  missing: { title: "No existe esta página", text: "Puede que la dirección esté mal escrita, o que lo que había aquí tenga ahora otro nombre.", home: "Ir a la mesa" },
  inferred: "inferido",
  sources_one: "{{count}} fuente",
  sources_other: "{{count}} fuentes",
  independent: "{{count}} independientes",
  close: "Cerrar",
};
