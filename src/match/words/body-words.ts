/** What bodies and programmes are: a line each, the concept first, then what else says it in English and Spanish, folded, singular and plural. */
export const bodyWords = `
ministry ministries ministerio ministerios ministere minister ministro ministra ministers ministros
secretariat secretaria secretary secretario
department departments departamento departamentos dept depto
directorate direction direccion
office offices oficina oficinas
agency agencies agencia agencias
institute institutes instituto institutos institution institucion institut
centre center centres centers centro centros
university universities universidad universidades
faculty facultad
school schools escuela escuelas
college colegio
academy academia
hospital hospitals hospitales
clinic clinica clinics clinicas
laboratory laboratories laboratorio laboratorios lab labs
company companies empresa empresas empresarial compania corporation corporacion enterprise enterprises business
group grupo groups grupos
bank banco banks bancos
fund fondo funds fondos
foundation fundacion foundations
organisation organization organizacion organisations organizations organizaciones
association asociacion associations
federation federacion
confederation confederacion
union unions uniones
alliance alianza
council consejo councils
committee comite
commission comision
authority autoridad authorities autoridades
administration administracion
government gobierno governments gobiernos govt
embassy embajada
parliament parlamento
assembly asamblea
court corte tribunal
police policia
army ejercito
navy armada
forces fuerzas force fuerza
brigade brigada brigades brigadas
team equipo teams equipos
contingent contingente
mission mision missions misiones
plan plans planes
programme program programa programs programmes programas
project proyecto projects proyectos
operation operacion
initiative iniciativa
network red networks redes
system sistema systems sistemas
mechanism mecanismo
facility facilidad facilities
campaign campana campaigns
service servicio services servicios
unit unidad units unidades
branch sucursal
society sociedad
community comunidad
party partido
chamber camara
factory fabrica planta plant
forum foro
summit cumbre
conference conferencia
congress congreso
house casa
general generales
`;
