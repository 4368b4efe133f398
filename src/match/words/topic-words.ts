/** What bodies and programmes are about, and whom titles name: lines as those of the words for bodies. */
export const topicWords = `
health salud sanitary sanitario sanitaria healthcare
public publica publico publicos publicas
social sociales
population poblacion
medicine medicina
medical medico medica medicos medicas
nursing enfermeria nurse nurses enfermera enfermeras
doctor doctors physician physicians
drug drugs medicamento medicamentos medicines farmaco farmacos
pharmaceutical pharmaceuticals farmaceutica farmaceutico farmaceuticas farmaceuticos pharma farma
vaccine vaccines vacuna vacunas vaccination vacunacion
immunisation immunization inmunizacion
food foods alimento alimentos alimentacion
nutrition nutricion
agriculture agricultura agricultural agricola
environment medioambiente ambiente environmental ambiental
water agua
education educacion educational educativo educativa
science sciences ciencia ciencias
scientific cientifico cientifica
technology technologies tecnologia tecnologias technological tecnologico
research investigacion investigaciones
development desarrollo
cooperation cooperacion co-operation
coordination coordinacion
relations relaciones
foreign exteriores exterior external
diplomacy diplomacia
affairs asuntos
trade comercio commerce
industry industria industrial
economy economia economic economico economica
finance finanzas financial financiero financiera hacienda treasury
investment inversion
budget presupuesto
defence defense defensa
interior internal
justice justicia
labour labor trabajo
planning planificacion
transport transporte
energy energia
tourism turismo
culture cultura cultural
sport sports deporte deportes
women mujer mujeres woman
child children nino ninos infancia infantil
youth juventud
family familia
welfare bienestar
security seguridad
insurance seguro seguros
emergency emergencia emergencias emergencies
disaster disasters desastre desastres
aid assistance ayuda asistencia
relief socorro
humanitarian humanitario humanitaria
refugees refugiados
rights derechos
human humano humana humanos humanas
control
candidate candidata candidato
prevention prevencion
surveillance vigilancia
disease diseases enfermedad enfermedades
epidemic epidemiology epidemiologia epidemiological epidemiologico
tropical tropicales
infectious infecciosa infecciosas infeccioso
hygiene higiene
biotechnology biotecnologia
genetic genetica engineering ingenieria
molecular
immunology inmunologia immunoassay inmunoensayo
regulatory reguladora regulador regulatorio regulator
quality calidad
state estatal estado
national nacional nacionales
federal
regional
provincial
municipal
central
international internacional internacionales
world mundial worldwide
global
united unidas unidos
nations naciones nation nacion
republic republica
kingdom reino
people popular pueblo peoples
royal real
american americano americana americas america americanos americanas
african africano africana africa
asian asiatico asiatica asia
european europeo europea europe europa
caribbean caribe caribeno caribena
latin latina latino
north norte northern
south sur southern
east este eastern oriental
west oeste western occidental
middle medio
new nuevo nueva
red roja rojo
cross cruz
crescent medialuna
eye ojo ojos ophthalmology oftalmologia ophthalmological oftalmologico
heart corazon cardiology cardiologia cardiovascular
cancer oncology oncologia
mother madre maternal maternity materno maternidad
paediatric pediatric pediatria pediatrico paediatrics pediatrics
surgery cirugia
eradication erradicacion
elimination eliminacion
training formacion capacitacion
teaching docente
access acceso
innovation innovacion innovations
statistics estadistica estadisticas
registry registro
joint conjunto conjunta mixta mixto
intergovernmental intergubernamental
permanent permanente
free libre
first primer primera
second segundo segunda
third tercer tercera
strategic estrategico estrategica
comprehensive integral
special especial
zone zona
reference referencia
faith fe
saint san santa santo
holding
blood sangre hematology haematology hematologia
transplant transplants trasplante trasplantes trasplantacion transplantation
journalists periodistas
press prensa
news noticias
chief jefe jefa head
director directora
president presidente presidenta
chancellor canciller chancellery cancilleria
prime
deputy vice viceministro viceministra
governor gobernador gobernadora
ambassador embajador embajadora
representative representante
spokesperson spokesman spokeswoman portavoz vocero vocera
coordinator coordinador coordinadora
king rey
queen reina
`;
