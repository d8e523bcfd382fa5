-- What each mode of participation is, when to use it, who may start it and how it is paid (S1-08).
-- County '*' is the national wording; a county's own row stands in its place. The Swedish texts are our own
-- translation and await a native speaker.
create table mode_guide (
  county text not null default kit_county(), mode text not null, version bigint not null default 1,
  description_fi text not null, description_sv text not null, description_en text not null,
  when_fi text not null, when_sv text not null, when_en text not null,
  started_by text[] not null, fee_bases text[] not null, levels text[] not null,
  primary key (county, mode)
);
alter table mode_guide enable row level security;
create policy mode_guide_read on mode_guide for select using (county = '*' or county = kit_county());
create policy mode_guide_add on mode_guide for insert with check (county = kit_county());
create policy mode_guide_edit on mode_guide for update using (county = kit_county());
revoke delete on mode_guide from "${app}";

insert into mode_guide (county, mode, description_fi, description_sv, description_en, when_fi, when_sv, when_en, started_by, fee_bases, levels) values
 ('*', 'PEER_RECEPTION', 'Kokemusasiantuntija kohtaa asiakkaan tai läheisen kahden kesken. Se ei ole hoitoa.', 'Erfarenhetsexperten möter en klient eller närstående på tu man hand. Det är inte vård.', 'An expert by experience meets a client or next of kin one to one. It is not treatment.', 
  'Kun asiakas hyötyisi juttelusta saman kokeneen kanssa.', 'När klienten har nytta av att tala med någon som upplevt detsamma.', 'When a client would benefit from talking with someone who has been through the same.',
  array['COORDINATOR', 'UNIT_MANAGER'], array['PER_HOUR', 'PER_VISIT', 'PER_SESSION'], array['OWN_SERVICE', 'UNIT']),
 ('*', 'OBSERVATION_SHIFT', 'Kokemusasiantuntija seuraa yksikön arkea yhden työvuoron ajan asiakkaan silmin.', 'Erfarenhetsexperten följer enhetens vardag under ett arbetsskift med klientens ögon.', 'An expert follows the daily life of a unit for one shift with a client''s eyes.', 
  'Kun halutaan nähdä, miltä toiminta, tilat ja vuorovaikutus näyttävät asiakkaalle.', 'När man vill se hur verksamheten, lokalerna och växelverkan ser ut för klienten.', 'When you want to see how activity, spaces and interaction look to a client.',
  array['COORDINATOR', 'UNIT_MANAGER'], array['PER_HOUR'], array['UNIT']),
 ('*', 'WARD_FEEDBACK_COLLECTION', 'Kokemusasiantuntija kerää potilaiden ja läheisten kokemuksia ja välittää ne yksikölle.', 'Erfarenhetsexperten samlar in patienters och närståendes erfarenheter och för dem vidare till enheten.', 'An expert collects the experiences of patients and relatives and passes them to the unit.', 
  'Kun kyselyihin ei vastata tai asiakkaiden on vaikea antaa palautetta kirjallisesti.', 'När enkäter inte besvaras eller det är svårt för klienterna att ge skriftlig respons.', 'When surveys stay unanswered, or writing feedback is hard for the clients.',
  array['COORDINATOR', 'UNIT_MANAGER'], array['PER_HOUR'], array['UNIT']),
 ('*', 'LECTURE', 'Kokemusasiantuntija kertoo omasta kokemuksestaan kuulijoille.', 'Erfarenhetsexperten berättar om sin erfarenhet för åhörare.', 'An expert tells listeners about own experience.', 
  'Kun työyhteisö, opiskelijat tai asukkaat haluavat ymmärtää, mitä asia on koettuna.', 'När en arbetsgemenskap, studerande eller invånare vill förstå hur något upplevs.', 'When staff, students or residents want to understand what something is like to live.',
  array['PROFESSIONAL', 'UNIT_MANAGER', 'COORDINATOR'], array['FIXED', 'PER_HOUR'], array['UNIT', 'SECTOR']),
 ('*', 'NETWORK_MEETING', 'Kokemusasiantuntija tuo asiakkaan näkökulman ammattilaisten verkostokokoukseen.', 'Erfarenhetsexperten för in klientens perspektiv i de yrkesverksammas nätverksmöte.', 'An expert brings the client''s view to a network meeting of professionals.', 
  'Kun ammattilaiset sopivat yhteisistä toimintatavoista.', 'När yrkespersoner kommer överens om gemensamma arbetssätt.', 'When professionals agree on common ways of working.',
  array['PROFESSIONAL', 'COORDINATOR'], array['PER_MEETING'], array['SECTOR']),
 ('*', 'WORKING_GROUP', 'Kokemusasiantuntija on työryhmän täysivaltainen jäsen.', 'Erfarenhetsexperten är fullvärdig medlem i en arbetsgrupp.', 'An expert is a full member of a working group.', 
  'Kun linjataan tai arvioidaan palveluja pidemmän ajan.', 'När tjänster utvärderas eller riktlinjer dras upp under en längre tid.', 'When services are assessed or guided over a longer time.',
  array['COORDINATOR', 'MODEL_OWNER'], array['PER_MEETING'], array['SECTOR', 'COUNTY']),
 ('*', 'DEVELOPMENT_TEAM', 'Kokemusasiantuntija huolehtii kehittämistiimissä asiakasnäkökulmasta.', 'Erfarenhetsexperten sörjer för klientperspektivet i utvecklingsteamet.', 'An expert looks after the client''s perspective in a development team.', 
  'Kun uutta toimintamallia valmistellaan tai pilotoidaan.', 'När en ny verksamhetsmodell förbereds eller piloteras.', 'When a new operating model is prepared or piloted.',
  array['PROJECT_MANAGER', 'MODEL_OWNER'], array['PER_MEETING', 'PER_HOUR'], array['UNIT', 'SECTOR']),
 ('*', 'CO_DEVELOPMENT', 'Asiakkaat ja ammattilaiset kehittävät palvelua yhdessä.', 'Klienter och yrkespersoner utvecklar en tjänst tillsammans.', 'Clients and professionals develop a service together.', 
  'Kun palvelu ei toimi asiakkaille niin kuin oli tarkoitus.', 'När en tjänst inte fungerar för klienterna som det var tänkt.', 'When a service does not work for clients as it was meant to.',
  array['PROFESSIONAL', 'UNIT_MANAGER', 'COORDINATOR'], array['PER_MEETING', 'PER_HOUR'], array['UNIT', 'SECTOR']),
 ('*', 'CLIENT_PANEL', 'Palvelun käyttäjät ja läheiset kokoontuvat säännöllisesti arvioimaan ja ehdottamaan.', 'Användare och närstående samlas regelbundet för att utvärdera och föreslå.', 'Users and relatives meet regularly to assess and propose.', 
  'Kun yksikkö haluaa jatkuvan keskustelun asiakkaidensa kanssa.', 'När enheten vill ha en fortlöpande dialog med sina klienter.', 'When a unit wants a continuous conversation with its clients.',
  array['UNIT_MANAGER', 'COORDINATOR'], array['PER_MEETING'], array['UNIT', 'SECTOR', 'COUNTY']),
 ('*', 'STEERING_GROUP', 'Kokemusasiantuntija on ohjausryhmän jäsen.', 'Erfarenhetsexperten är medlem i en styrgrupp.', 'An expert is a member of a steering group.', 
  'Kun seurataan ja ohjataan hanketta tai alueen toimintaa.', 'När ett projekt eller verksamheten i ett område följs upp och styrs.', 'When a project or an area''s work is followed and steered.',
  array['MODEL_OWNER', 'PROJECT_MANAGER'], array['PER_MEETING'], array['SECTOR', 'COUNTY']),
 ('*', 'FORUM', 'Avoin, säännöllinen keskustelu osallisuuden toimijoiden kesken.', 'Öppen, regelbunden diskussion mellan aktörer inom delaktighet.', 'An open, regular discussion among those who work for participation.', 
  'Kun eri toimijat tarvitsevat yhteisen pöydän.', 'När olika aktörer behöver ett gemensamt bord.', 'When different actors need a common table.',
  array['COORDINATOR'], array['PER_MEETING'], array['COUNTY']),
 ('*', 'EVENT', 'Kokemusasiantuntija on mukana tapahtumassa.', 'Erfarenhetsexperten medverkar i ett evenemang.', 'An expert takes part in an event.', 
  'Kun kohdataan asukkaita tai kokeillaan osallistumisen tapoja.', 'När man möter invånare eller prövar sätt att delta.', 'When you meet residents or try out ways of taking part.',
  array['PROFESSIONAL', 'COORDINATOR'], array['FIXED', 'PER_HOUR'], array['UNIT', 'COUNTY']),
 ('*', 'GROUP_LEADING', 'Kokemusasiantuntija ohjaa vertaisryhmää yksin tai ammattilaisen kanssa.', 'Erfarenhetsexperten leder en kamratgrupp ensam eller med en yrkesperson.', 'An expert leads a peer group alone or with a professional.', 
  'Kun usealla asiakkaalla on sama elämäntilanne.', 'När flera klienter är i samma livssituation.', 'When several clients are in the same situation.',
  array['UNIT_MANAGER', 'COORDINATOR'], array['PER_HOUR', 'PER_SESSION'], array['UNIT']),
 ('*', 'WORK_PAIR_OF_PROFESSIONAL', 'Kokemusasiantuntija työskentelee ammattilaisen työparina.', 'Erfarenhetsexperten arbetar i par med en yrkesperson.', 'An expert works as a professional''s pair.', 
  'Kun asiakas tarvitsee sekä ammattitietoa että kokemusta.', 'När klienten behöver både yrkeskunskap och erfarenhet.', 'When a client needs both professional knowledge and experience.',
  array['UNIT_MANAGER', 'COORDINATOR'], array['PER_HOUR'], array['OWN_SERVICE', 'UNIT']),
 ('*', 'CLIENT_SUPPORT', 'Kokemusasiantuntija kulkee asiakkaan rinnalla palvelussa.', 'Erfarenhetsexperten går vid klientens sida i tjänsten.', 'An expert walks beside a client in the service.', 
  'Kun asioiminen on asiakkaalle raskasta yksin.', 'När det är tungt för klienten att uträtta ärenden ensam.', 'When dealing with services alone is heavy for the client.',
  array['PROFESSIONAL', 'COORDINATOR'], array['PER_VISIT', 'PER_HOUR'], array['OWN_SERVICE']),
 ('*', 'SERVICE_WALK', 'Palvelu kuljetaan läpi asiakkaan reittiä ja havainnot kirjataan.', 'Man går igenom tjänsten längs klientens väg och antecknar iakttagelserna.', 'The service is walked through along a client''s way and observations are noted.', 
  'Kun selvitetään, missä kohdassa asiakas eksyy.', 'När man utreder var klienten går vilse.', 'When you want to know where clients get lost.',
  array['UNIT_MANAGER', 'COORDINATOR'], array['PER_HOUR', 'FIXED'], array['UNIT']),
 ('*', 'EVALUATION', 'Kokemusasiantuntija arvioi palvelua tai hanketta.', 'Erfarenhetsexperten utvärderar en tjänst eller ett projekt.', 'An expert evaluates a service or a project.', 
  'Kun päätetään, jatketaanko, muutetaanko vai lopetetaanko.', 'När man beslutar om att fortsätta, ändra eller avsluta.', 'When it is decided whether to go on, change or stop.',
  array['MODEL_OWNER', 'PROJECT_MANAGER', 'COORDINATOR'], array['PER_HOUR', 'FIXED'], array['UNIT', 'SECTOR', 'COUNTY']),
 ('*', 'STORY', 'Kokemustarina kirjoitetaan tai nauhoitetaan kertojan suostumuksella.', 'En erfarenhetsberättelse skrivs eller spelas in med berättarens samtycke.', 'An experience story is written or recorded with the teller''s consent.', 
  'Kun luvut eivät riitä kertomaan, mistä on kyse.', 'När siffror inte räcker för att berätta vad det handlar om.', 'When figures are not enough to tell what it is about.',
  array['COORDINATOR'], array['FIXED'], array['COUNTY']),
 ('*', 'MEDIA', 'Kokemusasiantuntija esiintyy mediassa tai viestinnässä.', 'Erfarenhetsexperten medverkar i medier eller kommunikation.', 'An expert appears in the media or in communications.', 
  'Kun osallisuudesta kerrotaan asukkaille.', 'När invånarna informeras om delaktighet.', 'When residents are told about participation.',
  array['COORDINATOR'], array['FIXED'], array['COUNTY']),
 ('*', 'TRAINING_STAFF', 'Kokemusasiantuntija kouluttaa henkilöstöä.', 'Erfarenhetsexperten utbildar personal.', 'An expert trains staff.', 
  'Kun henkilöstö opettelee uutta tapaa kohdata asiakas.', 'När personalen lär sig ett nytt sätt att möta klienten.', 'When staff learn a new way to meet clients.',
  array['UNIT_MANAGER', 'COORDINATOR'], array['FIXED', 'PER_HOUR'], array['UNIT', 'SECTOR']),
 ('*', 'SERVICE_PRODUCTION', 'Asiakkaat tuottavat itse palvelua, kuten kahvilaa tai ryhmää.', 'Klienterna producerar själva en tjänst, såsom ett kafé eller en grupp.', 'Clients themselves produce a service, such as a café or a group.', 
  'Kun asiakkaat osaavat ja haluavat tehdä sen, mitä palvelulta puuttuu.', 'När klienterna kan och vill göra det som saknas i tjänsten.', 'When clients can and want to do what the service lacks.',
  array['MODEL_OWNER', 'COORDINATOR'], array['PER_HOUR', 'PER_SESSION'], array['UNIT']),
 ('*', 'OTHER', 'Muu osallistumisen tapa, joka kuvataan sanoin.', 'Annat sätt att delta, som beskrivs med ord.', 'Another way of taking part, described in words.', 
  'Kun mikään muu muoto ei sovi; kysykää koordinaattorilta.', 'När ingen annan form passar; fråga koordinatorn.', 'When no other form fits; ask the coordinator.',
  array['COORDINATOR'], array['FIXED', 'PER_HOUR', 'PER_MEETING'], array['OWN_SERVICE', 'UNIT', 'SECTOR', 'COUNTY', 'DECISION_MAKING']);

-- Situations in which client experience could be used, by the stage of the work: staff do not always see them (S1-32).
create table use_situation (
  stage text not null check (stage in ('NEED', 'IDEATION', 'PLANNING', 'IMPLEMENTATION', 'EVALUATION', 'DECISION')),
  position int not null, mode text not null,
  question_fi text not null, question_sv text not null, question_en text not null,
  primary key (stage, position)
);
alter table use_situation enable row level security;
create policy use_situation_read on use_situation for select using (true);
revoke insert, update, delete on use_situation from "${app}";

insert into use_situation (stage, position, mode, question_fi, question_sv, question_en) values
 ('NEED', 1, 'WARD_FEEDBACK_COLLECTION', 'Tiedättekö, mitä asiakkaat itse pitävät tarpeellisena?', 'Vet ni vad klienterna själva anser vara nödvändigt?', 'Do you know what the clients themselves find needed?'),
 ('NEED', 2, 'CLIENT_PANEL', 'Onko teillä pysyvä paikka, jossa asiakkaat kertovat tarpeistaan?', 'Har ni en bestående plats där klienterna berättar om sina behov?', 'Do you have a standing place where clients tell of their needs?'),
 ('NEED', 3, 'OBSERVATION_SHIFT', 'Oletteko nähneet arkenne asiakkaan silmin?', 'Har ni sett er vardag med klientens ögon?', 'Have you seen your daily work with a client''s eyes?'),
 ('IDEATION', 1, 'CO_DEVELOPMENT', 'Ovatko asiakkaat mukana, kun ratkaisuja ideoidaan?', 'Är klienterna med när lösningar idéas fram?', 'Are clients there when solutions are thought up?'),
 ('IDEATION', 2, 'STORY', 'Auttaisiko kokemustarina ymmärtämään, mitä ratkaistaan?', 'Skulle en erfarenhetsberättelse hjälpa er att förstå vad som ska lösas?', 'Would an experience story help to understand what is being solved?'),
 ('PLANNING', 1, 'DEVELOPMENT_TEAM', 'Istuuko kokemusasiantuntija suunnitteluryhmässä alusta asti?', 'Sitter en erfarenhetsexpert i planeringsgruppen från början?', 'Does an expert by experience sit in the planning team from the start?'),
 ('PLANNING', 2, 'SERVICE_WALK', 'Onko asiakkaan reitti kuljettu läpi ennen kuin tilat ja ajat lyödään lukkoon?', 'Har klientens väg gåtts igenom innan lokaler och tider slås fast?', 'Has the client''s way been walked before rooms and times are fixed?'),
 ('IMPLEMENTATION', 1, 'PEER_RECEPTION', 'Hyötyisikö asiakas tapaamisesta saman kokeneen kanssa?', 'Skulle klienten ha nytta av att träffa någon som upplevt detsamma?', 'Would the client benefit from meeting someone who has been through the same?'),
 ('IMPLEMENTATION', 2, 'GROUP_LEADING', 'Onko usealla asiakkaalla sama elämäntilanne?', 'Är flera klienter i samma livssituation?', 'Are several clients in the same situation?'),
 ('IMPLEMENTATION', 3, 'WORK_PAIR_OF_PROFESSIONAL', 'Tarvitseeko asiakas ammattitiedon rinnalle kokemusta?', 'Behöver klienten erfarenhet vid sidan av yrkeskunskap?', 'Does the client need experience beside professional knowledge?'),
 ('IMPLEMENTATION', 4, 'TRAINING_STAFF', 'Opetteleeko henkilöstö uutta tapaa kohdata asiakas?', 'Lär sig personalen ett nytt sätt att möta klienten?', 'Are staff learning a new way to meet clients?'),
 ('EVALUATION', 1, 'EVALUATION', 'Kuka muu kuin te itse arvioi, mitä muuttui?', 'Vem annan än ni själva utvärderar vad som förändrats?', 'Who besides yourselves judges what has changed?'),
 ('EVALUATION', 2, 'OBSERVATION_SHIFT', 'Näkyykö muutos myös asiakkaan silmin?', 'Syns förändringen också med klientens ögon?', 'Is the change to be seen with a client''s eyes too?'),
 ('DECISION', 1, 'WORKING_GROUP', 'Onko päätöstä valmistelevassa ryhmässä kokemustietoa?', 'Finns det erfarenhetskunskap i gruppen som bereder beslutet?', 'Is there experiential knowledge in the group that prepares the decision?'),
 ('DECISION', 2, 'STEERING_GROUP', 'Kuuleeko ohjausryhmä niitä, joita päätös koskee?', 'Hör styrgruppen dem som beslutet gäller?', 'Does the steering group hear those whom the decision concerns?'),
 ('DECISION', 3, 'CLIENT_PANEL', 'Kerrotaanko asiakasraadille, mitä ehdotuksista päätettiin?', 'Får klientrådet veta vad som beslutades om förslagen?', 'Is the client panel told what was decided on its proposals?');

-- The words of the field (facts 2.5), readable from every user interface (S1-31).
create table glossary_term (
  code text primary key, position int not null,
  fi text not null, sv text not null, en text not null,
  meaning_fi text not null, meaning_sv text not null, meaning_en text not null,
  source text not null
);
alter table glossary_term enable row level security;
create policy glossary_read on glossary_term for select using (true);
revoke insert, update, delete on glossary_term from "${app}";

insert into glossary_term (position, code, fi, sv, en, meaning_fi, meaning_sv, meaning_en, source) values
 (1, 'EXPERT_BY_EXPERIENCE', 'kokemusasiantuntija', 'erfarenhetsexpert', 'expert by experience', 'Oman tai läheisen kokemuksen kautta asiantuntija, joka on saanut koulutuksen ja toimii palveluissa, kehittämisessä ja koulutuksessa.', 'Expert genom egen eller närståendes erfarenhet, som har fått utbildning och arbetar inom tjänster, utveckling och utbildning.', 'Someone with own or next-of-kin experience who is trained and works in services, development and training.', 'THL'),
 (2, 'EXPERIENCE_ACTOR', 'kokemustoimija', 'erfarenhetsaktör', 'experience actor', 'Järjestöjen verkoston käyttämä nimi; koulutus on lyhyempi.', 'Benämning som används av organisationernas nätverk; utbildningen är kortare.', 'The name used by the network of organisations; the training is shorter.', 'ppsotu'),
 (3, 'DEVELOPER_CLIENT', 'kehittäjäasiakas', 'utvecklarklient', 'developer client', 'Palvelun käyttäjä tai läheinen, joka kehittää palveluja ammattilaisen kumppanina. Omaa tarinaa ei tarvitse avata, eikä koulutusta vaadita.', 'Användare eller närstående som utvecklar tjänster som en yrkespersons partner. Den egna berättelsen behöver inte öppnas och ingen utbildning krävs.', 'A service user or relative who develops services as a professional''s partner. The own story need not be opened, and no training is demanded.', 'ppsotu'),
 (4, 'CLIENT_PANEL', 'asiakasraati', 'klientråd', 'client panel', 'Säännöllisesti kokoontuva palvelun käyttäjien ja läheisten ryhmä.', 'Grupp av användare och närstående som samlas regelbundet.', 'Users or relatives who meet regularly.', 'pshyvinvointialue'),
 (5, 'PEER_SUPPORT', 'vertaistuki', 'kamratstöd', 'peer support', 'Samaa kokeneiden keskinäistä tukea; se ei ole kokemusasiantuntijan työtä.', 'Ömsesidigt stöd mellan dem som upplevt detsamma; det är inte en erfarenhetsexperts arbete.', 'Mutual support among people with the same experience; not the work of an expert.', 'ppsotu'),
 (6, 'CLIENT_PARTICIPATION', 'asiakasosallisuus', 'klientdelaktighet', 'client participation', 'Osallistumista palvelujen suunnitteluun, kehittämiseen ja arviointiin.', 'Att delta i planering, utveckling och utvärdering av tjänster.', 'Taking part in planning, developing and evaluating services.', 'THL'),
 (7, 'EXPERIENTIAL_KNOWLEDGE', 'kokemustieto', 'erfarenhetskunskap', 'experiential knowledge', 'Tieto, joka syntyy omasta tai läheisen kokemuksesta.', 'Kunskap som uppstår av egen eller närståendes erfarenhet.', 'Knowledge that comes of own or a next of kin''s experience.', 'THL'),
 (8, 'CASE_LEAD', 'asiakasvastaava', 'klientansvarig', 'client-responsible worker', 'Työntekijä, joka ottaa asiakkaan kokonaistilanteesta kopin. Ei ole sama kuin lain tarkoittama omatyöntekijä.', 'Arbetstagare som tar ansvar för klientens helhetssituation. Inte detsamma som den egna arbetstagare som lagen avser.', 'A worker who takes charge of a client''s whole situation. Not the same as the own worker that the law means.', 'S4'),
 (9, 'COUNTY', 'hyvinvointialue', 'välfärdsområde', 'wellbeing services county', 'Alue, joka järjestää sosiaali- ja terveyspalvelut ja pelastustoimen.', 'Område som ordnar social- och hälsovård samt räddningsväsende.', 'The region that organises health, social and rescue services.', '611/2021'),
 (10, 'NEXT_OF_KIN', 'läheinen', 'närstående', 'next of kin', 'Asiakkaan läheinen, jolla on kokemusta rinnalla elämisestä.', 'En klients närstående, med erfarenhet av att leva vid sidan av.', 'Somebody close to a client, with experience of living beside.', 'S0'),
 (11, 'INFLUENCE_BODIES', 'vaikuttamistoimielimet', 'påverkansorgan', 'statutory influence bodies', 'Nuorisovaltuusto, vanhusneuvosto ja vammaisneuvosto, jotka aluehallituksen on asetettava.', 'Ungdomsfullmäktige, äldreråd och råd för personer med funktionsnedsättning, som områdesstyrelsen ska tillsätta.', 'Youth, elder and disability councils, which the county board must set up.', '611/2021'),
 (12, 'FEE', 'palkkio', 'arvode', 'fee', 'Korvaus tehdystä työstä; siitä voi kieltäytyä, ja kulut korvataan silti.', 'Ersättning för utfört arbete; man kan avstå från det, och kostnaderna ersätts ändå.', 'Pay for work done; it may be declined, and expenses are paid all the same.', 'ppsotu'),
 (13, 'JOB_DESCRIPTION', 'tehtävänkuva', 'befattningsbeskrivning', 'job description', 'Mitä tehtävässä tehdään ja mitä ei tehdä.', 'Vad man gör och inte gör i uppgiften.', 'What is done in a task and what is not.', 'S0'),
 (14, 'ORIENTATION', 'perehdytys', 'introduktion', 'orientation', 'Tehtävään valmistautuminen ennen työn aloittamista.', 'Förberedelse för uppgiften innan arbetet börjar.', 'Preparation before the work begins.', 'S0');
