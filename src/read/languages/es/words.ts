/** Closed-class words that never are a name by themselves. */
export const functions =
  "el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso al del a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras " +
  "y e o u ni pero sino aunque porque pues si como cuando donde mientras que quien quienes cual cuales cuyo cuya qué quién cómo cuándo dónde " +
  "yo tú él ella nosotros ellos ellas usted ustedes me te se nos le les su sus mi mis nuestro nuestra nuestros nuestras es son era eran fue fueron ser sido está están estaba ha han había hay haber será serán " +
  "no sí también además asimismo igualmente ya hoy ayer mañana ahora luego después antes entonces aquí allí así aún todavía muy más menos tan tanto todo toda todos todas cada otro otra otros otras mismo misma ambos ambas varios varias algunos algunas " +
  "uno dos tres cuatro cinco seis siete ocho nueve diez primer primero primera segundo segunda tercero último última actualmente recientemente finalmente posteriormente precisamente gracias respecto junto tal durante";

export const calendar = "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo navidad pascua primavera verano otoño invierno";
export const particles = "de del la las los da do dos san santa";
export const links = "de del la las los el y e para en contra con a al por";
export const articles = "el la los las un una este esta ese esa nuestro nuestra su sus";
export const things = "covid covid-19 vih sida vih/sida adn arn pib ong ongs uci epp tic cne rrhh iva tlc ods odm mipymes pyme pymes";
export const commons =
  "gobierno gobiernos estado estados nación naciones país países pueblo pueblos república reino revolución parlamento gabinete internet web español inglés francés dios tierra jefe salud sector vacuna vacunas doctor doctores médicos pacientes noticias prensa comunicado " +
  "norte sur este oeste oriente occidente primera visión misión internacional nacional regional local público privado oficial nuevo nueva gran real cooperación amistad solidaridad desarrollo alianza estratégica presidencia cancillería";
export const compass = "norte sur este oeste oriental occidental central nororiental noroccidental suroriental suroccidental";
