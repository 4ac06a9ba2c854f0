#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the record of the invented demo person, beside this file.

Nobody in it exists: names, places, numbers and letters are made up for this project. There is no
BSN, no real address, telephone number or e-mail address. Running it again gives the same bytes.

  huisarts.json     STU3, gp and zib2017 profiles     laboratorium.json  STU3, laboratory results
  ziekenhuis.json   R4, nl-core (zib2020)             apotheek.json      R4, MP9 building blocks
"""
import json
import struct
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAME = "Hanna Zomerland"
BIRTH = "1954-03-18"
NICTIZ = "http://nictiz.nl/fhir/StructureDefinition/"
CORE = "http://fhir.nl/fhir/StructureDefinition/"
LOINC, SNOMED, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"
ICPC, ATC = "http://hl7.org/fhir/sid/icpc-1-nl", "http://www.whocc.no/atc"
# 2.999 is the arc of object identifiers kept for examples.
OID = "urn:oid:2.999.72."
GP, GP_ORG = "Dokter M. Eikelboom", "Huisartsenpraktijk De Waterlelie"
NURSE = "L. Pietersma, praktijkondersteuner"
HOSPITAL, PHARMACY, LAB = "Ziekenhuis Lindenhof", "Apotheek De Vijzel", "Laboratorium Noordermeer"


def coding(system, code, display):
    return {"system": system, "code": code, "display": display}


def coded(system, code, display, text=None):
    value = {"coding": [coding(system, code, display)]}
    return {**value, "text": text} if text else value


def quantity(value, unit, code=None):
    return {"value": value, "unit": unit, "system": UCUM, "code": code or unit}


def ext(name, **value):
    return {"url": name if name.startswith("http") else NICTIZ + name, **value}


class Source:
    """The resources of one provider, in the order they were added."""

    def __init__(self, file, name, provider, version):
        self.file, self.name, self.provider, self.version = file, name, provider, version
        self.resources = []
        self.counts = {}

    def id_for(self, stem):
        number = self.counts[stem] = self.counts.get(stem, 0) + 1
        return f"{stem}-{number:02d}"

    def add(self, kind, stem, profile, **members):
        fixed = members.pop("id", None)
        resource = {"resourceType": kind, "id": fixed or self.id_for(stem)}
        if profile:
            url = profile if profile.startswith("http") else NICTIZ + profile
            resource["meta"] = {"profile": [url]}
        resource.update({k: v for k, v in members.items() if v is not None})
        self.resources.append(resource)
        return f"{kind}/{resource['id']}"

    def write(self):
        base = f"https://{self.file.split('.')[0]}.example.nl/fhir/"
        entries = [json.dumps({"fullUrl": f"{base}{r['resourceType']}/{r['id']}", "resource": r},
                              ensure_ascii=False) for r in self.resources]
        text = ('{"resourceType": "Bundle", "type": "collection", "entry": [\n'
                + ",\n".join(entries) + "\n]}\n")
        (HERE / self.file).write_text(text, encoding="utf-8")


gp = Source("huisarts.json", "Huisarts", GP_ORG, "STU3")
lab = Source("laboratorium.json", "Laboratorium", LAB, "STU3")
hospital = Source("ziekenhuis.json", "Ziekenhuis", HOSPITAL, "R4")
pharmacy = Source("apotheek.json", "Apotheek", PHARMACY, "R4")
SELF = {"reference": "Patient/hanna", "display": NAME}


# --- people and places ---------------------------------------------------------------------

def patient(source, profile, gender_extension):
    """The same person at every provider, with the BSN masked as MedMij asks of a provider."""
    phone = {"system": "phone", "value": "06-00000000", "use": "mobile"}
    members = {
        "identifier": [{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "_value": {"extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
             "valueCode": "masked"}]}}],
        "name": [{"use": "official", "text": NAME, "family": "Zomerland", "given": ["Hanna"]}],
        "telecom": [phone, {"system": "email", "value": "hanna@example.nl", "use": "home"}],
        "gender": "female", "birthDate": BIRTH,
        "address": [{"use": "home", "line": ["Verzonnenlaan 7"], "city": "Voorbeelddorp",
                     "postalCode": "0000 AA", "country": "NLD"}],
        "maritalStatus": coded("http://hl7.org/fhir/v3/MaritalStatus" if gender_extension else
                               "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus",
                               "M", "Gehuwd"),
    }
    if gender_extension:
        members["_gender"] = {"extension": [ext("code-specification", valueCodeableConcept=coded(
            "http://hl7.org/fhir/v3/AdministrativeGender", "F", "Vrouw"))]}
    source.add("Patient", "hanna", profile, id="hanna", **members)


def practitioner(source, key, name, organization, role, profile_front):
    source.add("Practitioner", key, profile_front + "practitioner"
               if "fhir.nl" in profile_front else profile_front + "HealthProfessional-Practitioner",
               id=key, name=[{"use": "official", "text": name}])
    source.add("PractitionerRole", key, profile_front + "practitionerrole"
               if "fhir.nl" in profile_front
               else profile_front + "HealthProfessional-PractitionerRole",
               id=key, practitioner={"reference": f"Practitioner/{key}", "display": name},
               organization={"reference": "Organization/org", "display": organization},
               specialty=[coded("http://fhir.nl/fhir/NamingSystem/uzi-rolcode", *role)])


def organization(source, name, profile, kind):
    source.add("Organization", "org", profile, id="org", name=name,
               type=[coded("http://nictiz.nl/fhir/NamingSystem/organization-type", *kind)],
               telecom=[{"system": "url", "value": f"https://{source.file.split('.')[0]}.example.nl"}])


def by(key, name):
    """STU3: a practitioner with the role behind it."""
    return {"extension": [ext("practitionerrole-reference", valueReference={
        "reference": f"PractitionerRole/{key}", "display": name})],
        "reference": f"Practitioner/{key}", "display": name}


def role(key, name):
    return {"reference": f"PractitionerRole/{key}", "type": "PractitionerRole", "display": name}


for one in (gp, lab):
    patient(one, CORE + "nl-core-patient", True)
for one in (hospital, pharmacy):
    patient(one, "nl-core-Patient", False)
organization(gp, GP_ORG, CORE + "nl-core-organization", ("Z3", "Huisartspraktijk (zelfstandig of groepspraktijk)"))
organization(lab, LAB, CORE + "nl-core-organization", ("L1", "Laboratorium"))
organization(hospital, HOSPITAL, "nl-core-HealthcareProvider-Organization", ("V4", "Ziekenhuis"))
organization(pharmacy, PHARMACY, "nl-core-HealthcareProvider-Organization", ("J8", "Openbare apotheek"))
practitioner(gp, "eikelboom", GP, GP_ORG, ("01.015", "Huisarts"), CORE + "nl-core-")
practitioner(gp, "pietersma", NURSE, GP_ORG, ("30.000", "Verpleegkundige"), CORE + "nl-core-")
practitioner(hospital, "aydemir", "S. Aydemir, cardioloog", HOSPITAL, ("01.010", "Cardioloog"), NICTIZ + "nl-core-")
practitioner(hospital, "van-rooijen", "P. van Rooijen, orthopedisch chirurg", HOSPITAL, ("01.032", "Orthopedisch chirurg"), NICTIZ + "nl-core-")
practitioner(hospital, "tamminga", "J. Tamminga, oogarts", HOSPITAL, ("01.035", "Oogarts"), NICTIZ + "nl-core-")
DOCTOR, SUPPORT = by("eikelboom", GP), by("pietersma", NURSE)
HEART = role("aydemir", "S. Aydemir, cardioloog")
BONES = role("van-rooijen", "P. van Rooijen, orthopedisch chirurg")
EYES = role("tamminga", "J. Tamminga, oogarts")


# --- the GP: problems and episodes ---------------------------------------------------------

# key, ICPC, display, title of the episode (None: no episode), start, end
PROBLEMS = [
    ("hypertensie", "K86", "Hypertensie zonder orgaanbeschadiging", "Hoge bloeddruk", "2006-03-14", None),
    ("diabetes", "T90.02", "Diabetes mellitus type 2", "Diabetes", "2009-09-22", None),
    ("cholesterol", "T93", "Vetstofwisselingsstoornis(sen)", "Cholesterol", "2009-11-03", None),
    ("pols", "L72", "Fractuur radius/ulna", "Gebroken pols rechts", "2011-02-05", "2011-05-10"),
    ("knie", "L90", "Gonartrose", "Slijtage rechterknie", "2014-10-07", "2017-11-14"),
    ("heup", "L89", "Coxartrose", "Slijtage linkerheup", "2021-03-23", "2024-02-06"),
    ("staar", "F92", "Cataract", None, "2018-11-20", "2019-12-03"),
    ("hart", "K77", "Decompensatio cordis", "Hartfalen", "2021-11-08", None),
    ("nier", "U99", "Andere ziekte(n) urinewegen", "Verminderde nierfunctie", "2021-12-14", None),
    ("botten", "L95", "Osteoporose", "Botontkalking", "2024-03-19", None),
    ("eczeem", "S88", "Contacteczeem/ander eczeem", "Eczeem handen", "2025-02-11", "2025-06-17"),
    ("luchtweg", "R74", "Acute infectie bovenste luchtwegen", None, "2016-01-12", "2016-02-02"),
]
EPISODES = {}
for key, code, display, title, start, end in PROBLEMS:
    status = "resolved" if end else "active"
    condition = gp.add("Condition", "probleem", "zib-Problem", id=f"probleem-{key}",
                       clinicalStatus=status, verificationStatus="confirmed",
                       category=[coded(SNOMED, "282291009", "Diagnose")],
                       code=coded(ICPC, code, display), subject=SELF, onsetDateTime=start,
                       abatementDateTime=end, asserter=DOCTOR)
    if title:
        reference = gp.add(
            "EpisodeOfCare", "episode", CORE + "nl-core-episodeofcare", id=f"episode-{key}",
            extension=[ext("EpisodeOfCare-DateFirstEncounter", valueDateTime=start),
                       ext("EpisodeOfCare-Title", valueString=title)],
            status="finished" if end else "active",
            type=[coded(SNOMED, "64572001", "aandoening")],
            diagnosis=[{"condition": {"reference": condition, "display": display}}], patient=SELF,
            managingOrganization={"reference": "Organization/org", "display": GP_ORG},
            period={"start": start, "end": end} if end else {"start": start})
        EPISODES[key] = {"reference": reference, "display": title}

# --- the GP: contacts and what was written down --------------------------------------------

LINES = {"S": "Subjectief", "O": "Objectief", "E": "Evaluatie", "P": "Plan"}
CONTACTS = [
    ("2006-03-14", "Consult", "hypertensie", {
        "S": "Komt voor controle, bloeddruk was bij de bedrijfsarts te hoog.",
        "O": "Tensie driemaal verhoogd, gemiddeld 168/98.",
        "P": "Leefstijl besproken, minder zout. Over 4 weken terug."}),
    ("2006-04-11", "Consult", "hypertensie", {
        "E": "Hypertensie, leefstijl alleen is niet genoeg.",
        "P": "Start hydrochloorthiazide 12,5 mg."}),
    ("2008-05-20", "Consult", "hypertensie", {
        "O": "Tensie 156/92 met hydrochloorthiazide.", "P": "Lisinopril 10 mg erbij."}),
    ("2009-02-17", "Consult", "hypertensie", {
        "S": "Al maanden een droge kriebelhoest.", "E": "Hoest door lisinopril.",
        "P": "Stop lisinopril, start losartan 50 mg. Niet opnieuw een ACE-remmer geven."}),
    ("2009-09-22", "Consult", "diabetes", {
        "S": "Veel dorst en moe, plast vaak.", "O": "Nuchter glucose 9,8. Gewicht 86 kg.",
        "E": "Diabetes mellitus type 2.", "P": "Start metformine 500 mg. Diëtist. POH diabetes."}),
    ("2009-11-03", "Consult", "cholesterol", {
        "O": "LDL 4,1.", "P": "Start simvastatine 40 mg, 's avonds."}),
    ("2011-02-05", "Consult", "pols", {
        "S": "Uitgegleden op ijs, pijn rechterpols.", "P": "Naar spoedpost voor foto. Daar gips."}),
    ("2013-06-18", "Consult", "diabetes", {
        "O": "HbA1c 64. Geen klachten.", "P": "Metformine naar 2 keer per dag 1000 mg."}),
    ("2014-02-04", "Consult", "hypertensie", {
        "O": "Tensie 152/88.", "P": "Losartan naar 100 mg."}),
    ("2014-10-07", "Consult", "knie", {
        "S": "Pijn rechterknie bij traplopen.", "E": "Gonartrose.", "P": "Oefentherapie, paracetamol."}),
    ("2015-03-10", "Consult", "cholesterol", {
        "S": "Spierpijn in beide bovenbenen.", "O": "CK normaal.",
        "P": "Stop simvastatine. Over 6 weken rosuvastatine 10 mg."}),
    ("2016-01-12", "Telefonisch consult", None, {
        "S": "Sinds vijf dagen verkouden en hoesten, geen koorts.", "P": "Afwachten, bellen bij koorts."}),
    ("2016-09-13", "Consult", "diabetes", {
        "O": "HbA1c 66.", "P": "Gliclazide mga 30 mg erbij, in de ochtend."}),
    ("2017-11-14", "Consult", "knie", {
        "S": "Loopt weer goed na de nieuwe knie.", "P": "Episode gesloten."}),
    ("2018-11-20", "Consult", None, {
        "S": "Ziet wazig, vooral rechts.", "P": "Verwijzing oogarts, cataract?"}),
    ("2021-03-23", "Consult", "heup", {
        "S": "Pijn in de linkerlies, stijf na zitten.", "E": "Coxartrose links.", "P": "Foto, oefentherapie."}),
    ("2021-11-08", "Visite", "hart", {
        "S": "Benauwd bij plat liggen, dikke enkels, 5 kg erbij in twee weken.",
        "O": "Crepiteren beiderzijds, pitting oedeem, saturatie 91%.",
        "E": "Verdenking hartfalen.", "P": "Met spoed naar de cardioloog, opname."}),
    ("2021-12-14", "Consult", "hart", {
        "S": "Voelt zich veel beter na opname.", "O": "Gewicht 81 kg, geen oedeem. eGFR 58.",
        "P": "Furosemide en empagliflozine volgens ziekenhuis. Gliclazide gestopt vanwege hypo's."}),
    ("2022-10-11", "Telefonisch consult", "hart", {
        "O": "Kalium 5,6.", "P": "Spironolacton stoppen, overlegd met de cardioloog. Kalium over 2 weken."}),
    ("2024-02-06", "Consult", "heup", {
        "S": "Loopt zonder stok na de nieuwe heup.", "P": "Episode gesloten."}),
    ("2024-03-19", "Consult", "botten", {
        "O": "Botmeting: osteoporose, T-score -2,7.", "P": "Alendroninezuur 70 mg 1 keer per week, vitamine D."}),
    ("2025-02-11", "Consult", "eczeem", {
        "S": "Rode schilferende handen sinds veel handen wassen.", "P": "Hydrocortison crème, vette zalf."}),
    ("2026-03-17", "Consult", "diabetes", {
        "O": "HbA1c 56, eGFR 51, tensie 142/80. Voeten goed.", "P": "Zo doorgaan, over een half jaar terug."}),
    ("2026-11-03", "Telefonisch consult", "botten", {
        "S": "Er wordt een kies getrokken op 12 november.",
        "P": "Alendroninezuur onderbreken tot de wond dicht is."}),
    ("2026-11-17", "Consult", "hypertensie", {
        "S": "Meet thuis steeds rond 150.", "O": "Tensie 152/84.",
        "P": "Vanaf 1 december amlodipine 5 mg erbij. Controle 5 januari."}),
]
WAYS = {"Consult": "03", "Visite": "02", "Telefonisch consult": "06"}
for day, way, episode, lines in CONTACTS:
    about = f" voor {EPISODES[episode]['display']}" if episode else ""
    encounter = gp.add(
        "Encounter", "contact", "gp-Encounter", id=f"contact-{day}", status="finished",
        **{"class": coding("http://hl7.org/fhir/v3/ActCode", "AMB", "ambulatory")},
        type=[coded("https://referentiemodel.nhg.org/tabellen/nhg-tabel-14-contactwijze", WAYS[way], way)],
        subject=SELF, episodeOfCare=[EPISODES[episode]] if episode else None,
        participant=[{"individual": DOCTOR}], period={"start": day, "end": day},
        serviceProvider={"reference": "Organization/org", "display": GP_ORG})
    for kind, text in lines.items():
        gp.add("Observation", "regel", "gp-JournalEntry", id=f"regel-{day}-{kind.lower()}",
               extension=[ext("extension-context-nl-core-episodeofcare", valueReference=EPISODES[episode])]
               if episode else None,
               status="final",
               code=coded("http://fhir.nl/fhir/NamingSystem/journaalregeltypen", kind, LINES[kind]),
               subject=SELF, context={"reference": encounter, "display": way + about},
               effectiveDateTime=day, performer=[DOCTOR], valueString=text)

# --- the GP: measurements ------------------------------------------------------------------

VITAL = [coded("http://hl7.org/fhir/observation-category", "vital-signs", "Vital Signs")]
PRESSURES = [
    ("2006-03-14", 168, 98), ("2006-04-11", 162, 96), ("2007-05-08", 148, 90), ("2008-05-20", 156, 92),
    ("2009-02-17", 144, 88), ("2010-03-09", 142, 86), ("2012-03-13", 146, 86), ("2014-02-04", 152, 88),
    ("2015-03-10", 138, 84), ("2016-09-13", 140, 82), ("2018-03-20", 136, 80), ("2020-02-11", 142, 82),
    ("2021-11-08", 158, 90), ("2021-12-14", 128, 74), ("2023-03-14", 134, 78), ("2024-03-19", 138, 78),
    ("2025-03-18", 140, 80), ("2026-03-17", 142, 80), ("2026-11-17", 152, 84)]
for day, high, low in PRESSURES:
    gp.add("Observation", "bloeddruk", "zib-BloodPressure", id=f"bloeddruk-{day}", status="final",
           category=VITAL, code=coded(LOINC, "85354-9", "Bloeddruk"), subject=SELF,
           effectiveDateTime=day, performer=[SUPPORT],
           component=[
               {"code": coded(LOINC, "8480-6", "Systolische bloeddruk"),
                "valueQuantity": quantity(high, "mmHg", "mm[Hg]")},
               {"code": coded(LOINC, "8462-4", "Diastolische bloeddruk"),
                "valueQuantity": quantity(low, "mmHg", "mm[Hg]")}])
WEIGHTS = [("2009-09-22", 86), ("2011-03-08", 83.5), ("2013-06-18", 84), ("2016-09-13", 82), ("2018-03-20", 81.5),
           ("2021-11-08", 88), ("2021-12-14", 81), ("2023-03-14", 79.5), ("2025-03-18", 78), ("2026-03-17", 77.5)]
for day, weight in WEIGHTS:
    gp.add("Observation", "gewicht", "zib-BodyWeight", id=f"gewicht-{day}", status="final", category=VITAL,
           code=coded(LOINC, "29463-7", "Lichaamsgewicht"), subject=SELF, effectiveDateTime=day,
           performer=[SUPPORT], valueQuantity=quantity(weight, "kg"))
gp.add("Observation", "lengte", "zib-BodyHeight", id="lengte-2009", status="final", category=VITAL,
       code=coded(LOINC, "8302-2", "Lichaamslengte"), subject=SELF, effectiveDateTime="2009-09-22",
       performer=[SUPPORT], valueQuantity=quantity(167, "cm"))

# --- the GP: allergies, alerts, vaccinations, lifestyle ------------------------------------

for key, substance, manifestation, day, note, criticality in [
        ("penicilline", coded(SNOMED, "373270004", "Penicilline"), coded(SNOMED, "271807003", "Huiduitslag"),
         "1998", "Rode vlekken over het hele lichaam na een kuur.", "high"),
        ("lisinopril", coded(ATC, "C09AA03", "Lisinopril"), coded(SNOMED, "49727002", "Hoesten"),
         "2009-02-17", "Droge kriebelhoest, verdween na stoppen.", "low")]:
    gp.add("AllergyIntolerance", "allergie", "zib-AllergyIntolerance", id=f"allergie-{key}",
           clinicalStatus="active", verificationStatus="confirmed",
           type="allergy" if key == "penicilline" else "intolerance", category=["medication"],
           criticality=criticality, code=substance, patient=SELF, onsetDateTime=day, recorder=DOCTOR,
           note=[{"text": note}], reaction=[{"manifestation": [manifestation], "severity": "moderate"}])
gp.add("Flag", "let-op", "zib-Alert", id="let-op-nier", status="active",
       category=coded(LOINC, "74018-3", "waarschuwing"),
       code={"text": "Verminderde nierfunctie: let op de dosis van medicijnen"}, subject=SELF,
       period={"start": "2021-12-14"}, author=DOCTOR)
VACCINES = [(f"{year}-10-{day:02d}", "J07BB02", "Griepprik") for year, day in
            zip(range(2014, 2027), (14, 13, 18, 17, 16, 15, 20, 19, 18, 17, 15, 14, 20))]
VACCINES += [("2020-11-10", "J07AL01", "Vaccin tegen pneumokokken"), ("2021-03-02", "J07BN01", "Coronaprik"),
             ("2021-04-06", "J07BN01", "Coronaprik"), ("2021-12-28", "J07BN01", "Coronaprik"),
             ("2023-10-03", "J07BN01", "Coronaprik")]
for day, code, display in sorted(VACCINES):
    gp.add("Immunization", "prik", "zib-Vaccination", status="completed", notGiven=False,
           vaccineCode=coded(ATC, code, display), patient=SELF, date=day, primarySource=True,
           practitioner=[{"actor": DOCTOR}])
gp.add("Observation", "roken", "zib-TobaccoUse", id="roken", status="final",
       code=coded(SNOMED, "365980008", "Bevinding betreffende tabaksgebruik"), subject=SELF,
       effectivePeriod={"start": "1972", "end": "2001"}, performer=[SUPPORT],
       valueCodeableConcept=coded(SNOMED, "8517006", "Ex-roker"))

# --- the GP: medication agreements ---------------------------------------------------------

NHG25 = "https://referentiemodel.nhg.org/tabellen/nhg-tabel-25-gebruiksvoorschrift#aanvullend-numeriek"
GUNIT, GROUTE = "urn:oid:2.16.840.1.113883.2.4.4.1.900.2", "urn:oid:2.16.840.1.113883.2.4.4.9"
ORAL, SKIN = coding(GROUTE, "9", "oraal"), coding(GROUTE, "53", "cutaan")
PIECE, GRAM = ("stuk", "245"), ("gram", "215")
# key: name, ATC, form
PRODUCTS = {
    "hct": ("HYDROCHLOORTHIAZIDE TABLET 12,5MG", "C03AA03", "Tablet"),
    "lisinopril": ("LISINOPRIL TABLET 10MG", "C09AA03", "Tablet"),
    "losartan50": ("LOSARTAN TABLET 50MG", "C09CA01", "Filmomhulde tablet"),
    "losartan100": ("LOSARTAN TABLET 100MG", "C09CA01", "Filmomhulde tablet"),
    "metformine500": ("METFORMINE TABLET 500MG", "A10BA02", "Tablet"),
    "metformine1000": ("METFORMINE TABLET 1000MG", "A10BA02", "Tablet"),
    "simvastatine": ("SIMVASTATINE TABLET 40MG", "C10AA01", "Filmomhulde tablet"),
    "rosuvastatine": ("ROSUVASTATINE TABLET 10MG", "C10AA07", "Filmomhulde tablet"),
    "gliclazide": ("GLICLAZIDE TABLET MGA 30MG", "A10BB09", "Tablet met gereguleerde afgifte"),
    "paracetamol": ("PARACETAMOL TABLET 500MG", "N02BE01", "Tablet"),
    "furosemide": ("FUROSEMIDE TABLET 40MG", "C03CA01", "Tablet"),
    "empagliflozine": ("EMPAGLIFLOZINE TABLET 10MG", "A10BK03", "Filmomhulde tablet"),
    "spironolacton": ("SPIRONOLACTON TABLET 25MG", "C03DA01", "Tablet"),
    "alendroninezuur": ("ALENDRONINEZUUR TABLET 70MG", "M05BA04", "Tablet"),
    "hydrocortison": ("HYDROCORTISON CREME 10MG/G", "D07AA02", "Crème"),
    "amlodipine": ("AMLODIPINE TABLET 5MG", "C08CA01", "Tablet"),
    "diclofenac": ("DICLOFENAC GEL 10MG/G", "M02AA15", "Gel"),
    "nadroparine": ("NADROPARINE INJECTIEVLOEISTOF 9500IE/ML WEGWERPSPUIT 0,3ML", "B01AB06", "Injectievloeistof"),
    "colecalciferol": ("COLECALCIFEROL TABLET 800IE", "A11CC05", "Tablet"),
}


def repeat(frequency=None, period=1, unit="d", **more):
    value = dict(more)
    if frequency:
        value.update(frequency=frequency, period=period, periodUnit=unit)
    return value


# key of the treatment, id, product, start, end, stop (1 tijdelijk, 2 definitief), replaces, agreed on,
# text, repeat, amount, more of the dosage
ONCE, TWICE = repeat(1), repeat(2)
AGREEMENTS = [
    ("hct", "hct-1", "hct", "2006-04-11", None, None, None, "2006-04-11", "1D1T", ONCE, 1, {}),
    ("hct", "hct-2", "hct", "2006-04-11", "2021-11-08", "2", "hct-1", "2021-12-14", "1D1T", ONCE, 1, {"why": "Vervangen door furosemide"}),
    ("lisinopril", "lisinopril-1", "lisinopril", "2008-05-20", None, None, None, "2008-05-20", "1D1T", ONCE, 1, {}),
    ("lisinopril", "lisinopril-2", "lisinopril", "2008-05-20", "2009-02-17", "2", "lisinopril-1", "2009-02-17", "1D1T", ONCE, 1, {"why": "Bijwerking: hoesten"}),
    ("losartan", "losartan-1", "losartan50", "2009-02-18", "2014-02-03", None, None, "2009-02-17", "1D1T", ONCE, 1, {}),
    ("losartan", "losartan-2", "losartan100", "2014-02-04", None, None, "losartan-1", "2014-02-04", "1D1T", ONCE, 1, {}),
    ("metformine", "metformine-1", "metformine500", "2009-09-22", "2013-06-17", None, None, "2009-09-22", "2D1T", TWICE, 1, {}),
    ("metformine", "metformine-2", "metformine1000", "2013-06-18", None, None, "metformine-1", "2013-06-18", "2D1T bij het eten", TWICE, 1, {"extra": {"text": "Bij het eten innemen"}}),
    ("simvastatine", "simvastatine-1", "simvastatine", "2009-11-03", None, None, None, "2009-11-03", "1 tablet 's avonds", repeat(when=["EVE"]), 1, {}),
    ("simvastatine", "simvastatine-2", "simvastatine", "2009-11-03", "2015-03-10", "2", "simvastatine-1", "2015-03-10", "1 tablet 's avonds", repeat(when=["EVE"]), 1, {"why": "Bijwerking: spierpijn"}),
    ("rosuvastatine", "rosuvastatine-1", "rosuvastatine", "2015-04-21", None, None, None, "2015-04-21", "1 tablet 's avonds", repeat(when=["EVE"]), 1, {}),
    ("gliclazide", "gliclazide-1", "gliclazide", "2016-09-13", "2018-03-19", None, None, "2016-09-13", "1 tablet 's ochtends", repeat(when=["MORN"]), 1, {}),
    ("gliclazide", "gliclazide-2", "gliclazide", "2018-03-20", None, None, "gliclazide-1", "2018-03-20", "2 tabletten 's ochtends", repeat(when=["MORN"]), 2, {}),
    ("gliclazide", "gliclazide-3", "gliclazide", "2018-03-20", "2021-11-15", "2", "gliclazide-2", "2021-12-14", "2 tabletten 's ochtends", repeat(when=["MORN"]), 2, {"why": "Te lage bloedsuikers"}),
    ("paracetamol", "paracetamol-1", "paracetamol", "2014-10-07", None, None, None, "2014-10-07", "zo nodig bij pijn 3D2T, max 6 per dag", repeat(3), 2, {"need": ("1028", "bij pijn"), "most": 6}),
    ("furosemide", "furosemide-1", "furosemide", "2021-11-15", None, None, None, "2021-12-14", "1 tablet 's ochtends", repeat(when=["MORN"]), 1, {}),
    ("empagliflozine", "empagliflozine-1", "empagliflozine", "2021-11-15", None, None, None, "2021-12-14", "1D1T", ONCE, 1, {}),
    ("spironolacton", "spironolacton-1", "spironolacton", "2021-11-15", None, None, None, "2021-12-14", "1D1T", ONCE, 1, {}),
    ("spironolacton", "spironolacton-2", "spironolacton", "2021-11-15", "2022-10-11", "2", "spironolacton-1", "2022-10-11", "1D1T", ONCE, 1, {"why": "Kalium te hoog"}),
    ("alendroninezuur", "alendroninezuur-1", "alendroninezuur", "2024-03-24", None, None, None, "2024-03-19", "1 tablet per week op zondag", repeat(1, 1, "wk", dayOfWeek=["sun"]), 1, {}),
    ("alendroninezuur", "alendroninezuur-2", "alendroninezuur", "2024-03-24", "2026-11-03", "1", "alendroninezuur-1", "2026-11-03", "1 tablet per week op zondag", repeat(1, 1, "wk", dayOfWeek=["sun"]), 1, {"why": "Kies wordt getrokken"}),
    ("hydrocortison", "hydrocortison-1", "hydrocortison", "2025-02-11", "2025-03-10", None, None, "2025-02-11", "2 keer per dag dun aanbrengen", TWICE, None, {"extra": coded(NHG25, "1033", "dun aanbrengen"), "route": SKIN}),
    ("amlodipine", "amlodipine-1", "amlodipine", "2026-12-01", None, None, None, "2026-11-17", "1D1T", ONCE, 1, {}),
]


def treatment(key):
    return {"system": OID + "1", "value": f"behandeling-{key}"}


def agreement_id(key):
    return {"system": OID + "2", "value": f"ma-{key}"}


def dosage(text, timing, amount, more, fhir):
    value = {"sequence": 1, "text": text, "timing": {"repeat": timing},
             "route": {"coding": [more.get("route", ORAL)]}}
    if "extra" in more:
        value["additionalInstruction"] = [more["extra"]]
    if "need" in more:
        value["asNeededCodeableConcept"] = coded(NHG25, *more["need"])
    if amount is not None:
        dose = {"value": amount, "unit": PIECE[0], "system": GUNIT, "code": PIECE[1]}
        if fhir == "R4":
            translation = ext("http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation", valueQuantity=dose)
            value["doseAndRate"] = [{"doseQuantity": {"extension": [translation], **quantity(amount, PIECE[0], "1")}}]
        else:
            value["doseQuantity"] = dose
    if "most" in more:
        value["maxDosePerPeriod"] = {
            "numerator": {"value": more["most"], "unit": PIECE[0], "system": GUNIT, "code": PIECE[1]},
            "denominator": quantity(1, "dag", "d")}
    if fhir == "R4":
        del value["text"], value["sequence"]
    return value


for key in sorted({row[2] for row in AGREEMENTS}):
    name, atc, form = PRODUCTS[key]
    gp.add("Medication", "product", "zib-Product", id=f"product-{key}", code=coded(ATC, atc, name, name),
           form=coded("urn:oid:2.999.72.11", form.lower(), form))
for key, own, product, start, end, stop, replaces, agreed, text, timing, amount, more in AGREEMENTS:
    period = {"start": start, "end": end} if end else {"start": start}
    extensions = [ext("zib-Medication-MedicationTreatment", valueIdentifier=treatment(key)),
                  ext("zib-Medication-PeriodOfUse", valuePeriod=period)]
    if replaces:
        extensions.append(ext("zib-MedicationAgreement-BasedOnAgreementOrUse",
                              valueReference={"identifier": agreement_id(replaces)}))
    stops = {"1": "Tijdelijk", "2": "Definitief"}
    gp.add("MedicationRequest", "afspraak", "zib-MedicationAgreement", id=f"afspraak-{own}",
           extension=extensions,
           modifierExtension=[ext("zib-Medication-StopType", valueCodeableConcept=coded(
               "urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1", stop, stops[stop]))] if stop else None,
           identifier=[agreement_id(own)], intent="order",
           category=coded(SNOMED, "16076005", "Voorschrijven"),
           medicationReference={"reference": f"Medication/product-{product}", "display": PRODUCTS[product][0]},
           subject=SELF, authoredOn=agreed, requester={"agent": DOCTOR},
           reasonCode=[{"text": more["why"]}] if "why" in more else None,
           dosageInstruction=[dosage(text, timing, amount, more, "STU3")])
gp.add("Medication", "product", "zib-Product", id="product-colecalciferol",
       code=coded(ATC, PRODUCTS["colecalciferol"][1], *[PRODUCTS["colecalciferol"][0]] * 2),
       form=coded("urn:oid:2.999.72.11", "tablet", "Tablet"))
gp.add("MedicationStatement", "gebruik", "zib-MedicationUse", id="gebruik-vitamine-d",
       extension=[ext("zib-Medication-MedicationTreatment", valueIdentifier=treatment("colecalciferol"))],
       identifier=[{"system": OID + "3", "value": "mgb-vitamine-d"}], status="active",
       category=coded("urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3", "6", "Medicatiegebruik"),
       medicationReference={"reference": "Medication/product-colecalciferol", "display": PRODUCTS["colecalciferol"][0]},
       effectivePeriod={"start": "2024-03-25"}, dateAsserted="2026-03-17", informationSource=SELF, subject=SELF,
       taken="y", note=[{"text": "Koopt mevrouw zelf bij de drogist."}],
       dosage=[dosage("1 tablet per dag", ONCE, 1, {}, "STU3")])

# --- the GP: appointments ------------------------------------------------------------------

for day, start, end, status, about in [
        ("2026-03-17", "09:20", "09:40", "fulfilled", "Controle diabetes"),
        ("2026-12-03", "10:10", "10:20", "booked", "Bloed prikken"),
        ("2027-01-05", "09:00", "09:20", "booked", "Controle bloeddruk")]:
    zone = "+01:00"
    gp.add("Appointment", "afspraak", "eAfspraak-Appointment", id=f"bezoek-{day}", status=status,
           appointmentType=coded("http://hl7.org/fhir/v3/ActCode", "AMB", "Ambulatory"), description=about,
           start=f"{day}T{start}:00{zone}", end=f"{day}T{end}:00{zone}",
           participant=[{"actor": SELF, "status": "accepted"}, {"actor": SUPPORT, "status": "accepted"}])

# --- the laboratory ------------------------------------------------------------------------

# name, LOINC, unit, UCUM, lower limit, upper limit, values per year
TESTS = [
    ("HbA1c", "59261-8", "mmol/mol", "mmol/mol", 20, 42, {
        2009: 62, 2010: 53, 2011: 55, 2012: 58, 2013: 64, 2014: 55, 2015: 57, 2016: 66, 2017: 56, 2018: 61,
        2019: 54, 2020: 53, 2021: 58, 2022: 52, 2023: 51, 2024: 53, 2025: 55, 2026: 56}),
    ("eGFR volgens CKD-EPI", "62238-1", "ml/min/1,73 m²", "mL/min/{1.73_m2}", 60, None, {
        2009: 84, 2011: 81, 2013: 78, 2015: 75, 2017: 71, 2018: 70, 2019: 68, 2020: 67, 2021: 58, 2022: 57,
        2023: 55, 2024: 53, 2025: 52, 2026: 51}),
    ("Kalium", "2823-3", "mmol/l", "mmol/L", 3.5, 5.0, {
        2010: 4.1, 2014: 4.3, 2018: 4.4, 2020: 4.3, 2021: 3.9, 2022: 5.6, 2023: 4.5, 2024: 4.6, 2025: 4.4, 2026: 4.5}),
    ("LDL-cholesterol", "39469-2", "mmol/l", "mmol/L", None, 2.6, {
        2009: 4.1, 2010: 2.5, 2012: 2.4, 2014: 2.6, 2016: 2.2, 2018: 2.1, 2020: 2.3, 2022: 1.9, 2024: 1.8,
        2026: 1.9}),
    ("Creatinine", "14682-9", "µmol/l", "umol/L", 50, 90, {
        2009: 66, 2015: 71, 2018: 75, 2021: 88, 2022: 90, 2023: 92, 2024: 95, 2025: 96, 2026: 98}),
    ("Albumine/creatinine-ratio in urine", "30000-4", "mg/mmol", "mg/mmol", None, 3, {
        2013: 1.2, 2017: 1.9, 2021: 3.4, 2024: 3.1, 2026: 2.8}),
]
DAYS = {2009: "10-20", 2022: "10-10", 2021: "12-07"}
for name, code, unit, ucum, low, high, values in TESTS:
    for year, value in values.items():
        day = f"{year}-{DAYS.get(year, '03-10')}"
        flag = ("H", "Hoog") if high is not None and value > high else \
               ("L", "Laag") if low is not None and value < low else None
        limits = {}
        if low is not None:
            limits["low"] = quantity(low, unit, ucum)
        if high is not None:
            limits["high"] = quantity(high, unit, ucum)
        lab.add("Observation", "uitslag", "zib-LaboratoryTestResult-Observation",
                id=f"uitslag-{code}-{year}",
                identifier=[{"system": OID + "4", "value": f"{code}-{year}"}], status="final",
                category=[coded(SNOMED, "49581000146104", "bevinding betreffende laboratoriumonderzoek")],
                code=coded(LOINC, code, name), subject=SELF, effectiveDateTime=day,
                performer=[{"reference": "Organization/org", "display": LAB}],
                valueQuantity=quantity(value, unit, ucum),
                interpretation=coded("http://hl7.org/fhir/v2/0078", *flag) if flag else None,
                referenceRange=[limits])
for day, value in [("2021-11-08", 1850), ("2022-05-10", 410), ("2026-05-08", 380)]:
    lab.add("Observation", "uitslag", "zib-LaboratoryTestResult-Observation", id=f"uitslag-ntprobnp-{day}",
            status="final", category=[coded(SNOMED, "49581000146104", "bevinding betreffende laboratoriumonderzoek")],
            code=coded(LOINC, "33762-6", "NT-proBNP"), subject=SELF, effectiveDateTime=day,
            performer=[{"reference": "Organization/org", "display": LAB}],
            valueQuantity=quantity(value, "ng/l", "ng/L"),
            interpretation=coded("http://hl7.org/fhir/v2/0078", "H", "Hoog"),
            referenceRange=[{"high": quantity(300, "ng/l", "ng/L")}])
lab.add("Observation", "uitslag", "zib-LaboratoryTestResult-Observation", id="uitslag-crp-2016", status="final",
        category=[coded(SNOMED, "49581000146104", "bevinding betreffende laboratoriumonderzoek")],
        code=coded(LOINC, "1988-5", "CRP"), subject=SELF, effectiveDateTime="2016-01-14",
        performer=[{"reference": "Organization/org", "display": LAB}],
        valueQuantity={**quantity(5, "mg/l", "mg/L"), "comparator": "<"},
        referenceRange=[{"high": quantity(5, "mg/l", "mg/L")}])
for day, text in [("2023-09-04", "Geen groei van resistente bacteriën"), ("2017-05-02", "Geen groei van resistente bacteriën")]:
    lab.add("Observation", "uitslag", "zib-LaboratoryTestResult-Observation", id=f"uitslag-kweek-{day}", status="final",
            category=[coded(SNOMED, "49581000146104", "bevinding betreffende laboratoriumonderzoek")],
            code={"text": "Kweek voor operatie"}, subject=SELF, effectiveDateTime=day,
            performer=[{"reference": "Organization/org", "display": LAB}], valueString=text)

# --- the hospital --------------------------------------------------------------------------

ME = {"reference": "Patient/hanna", "type": "Patient", "display": NAME}
CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical"


def side(code, display):
    return [ext("ext-AnatomicalLocation.Laterality", valueCodeableConcept=coded(SNOMED, code, display))]


RIGHT, LEFT = side("24028007", "Rechts"), side("7771000", "Links")
SITES = {"knie": ("72696002", "structuur van knieregio"), "heup": ("29836001", "structuur van heupregio"),
         "oog": ("81745001", "oog")}
CONDITIONS = {}
for key, code, display, start, end, site, laterality in [
        ("knie", "239873007", "Artrose van knie", "2014-10-07", "2017-05-09", "knie", RIGHT),
        ("heup", "239872002", "Artrose van heup", "2021-03-23", "2023-09-12", "heup", LEFT),
        ("staar", "193570009", "Cataract", "2018-11-20", "2019-10-17", "oog", None),
        ("hart", "84114007", "Hartfalen", "2021-11-08", None, None, None),
        ("suiker", "44054006", "Diabetes mellitus type 2", "2009-09-22", None, None, None)]:
    body = None
    if site:
        body = [{**({"extension": laterality} if laterality else {}), **coded(SNOMED, *SITES[site])}]
    reference = hospital.add(
        "Condition", "probleem", "nl-core-Problem", id=f"probleem-{key}",
        clinicalStatus=coded(CLINICAL, "resolved" if end else "active", "Opgelost" if end else "Actueel"),
        category=[coded(SNOMED, "282291009", "interpretatie van diagnose")], code=coded(SNOMED, code, display),
        bodySite=body, subject=ME, onsetDateTime=start, abatementDateTime=end)
    CONDITIONS[key] = {"reference": reference, "type": "Condition", "display": display}
VISITS = [
    ("poli-oog-2019", "AMB", "2019-01-15", "2019-01-15", EYES, "staar"),
    ("opname-knie", "IMP", "2017-05-08", "2017-05-12", BONES, "knie"),
    ("opname-hart", "IMP", "2021-11-08", "2021-11-15", HEART, "hart"),
    ("poli-hart-2022", "AMB", "2022-05-10", "2022-05-10", HEART, "hart"),
    ("opname-heup", "IMP", "2023-09-11", "2023-09-14", BONES, "heup"),
    ("poli-heup-2023", "AMB", "2023-10-24", "2023-10-24", BONES, "heup"),
    ("poli-hart-2026", "AMB", "2026-05-12", "2026-05-12", HEART, "hart"),
    ("poli-oog-2026", "AMB", "2026-08-20", "2026-08-20", EYES, "suiker")]
for key, kind, start, end, who, why in VISITS:
    hospital.add("Encounter", "contact", "nl-core-Encounter", id=key, status="finished",
                 **{"class": coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", kind,
                                    "Inpatient" if kind == "IMP" else "Ambulatory")},
                 subject=ME, participant=[{"individual": who}], period={"start": start, "end": end},
                 reasonReference=[CONDITIONS[why]],
                 serviceProvider={"reference": "Organization/org", "type": "Organization", "display": HOSPITAL})
for key, code, display, day, who, why, site, laterality in [
        ("knieprothese", "392238003", "implantatie van knieprothese", "2017-05-09", BONES, "knie", "knie", RIGHT),
        ("heupprothese", "52734007", "totale heupvervanging", "2023-09-12", BONES, "heup", "heup", LEFT),
        ("staar-rechts", "54885007", "extractie van cataract", "2019-04-11", EYES, "staar", "oog", RIGHT),
        ("staar-links", "54885007", "extractie van cataract", "2019-10-17", EYES, "staar", "oog", LEFT),
        ("echo-hart", "40701008", "echocardiografie", "2021-11-09", HEART, "hart", None, None)]:
    body = [{"extension": laterality, **coded(SNOMED, *SITES[site])}] if site else None
    hospital.add("Procedure", "verrichting", "nl-core-Procedure-event", id=f"verrichting-{key}", status="completed",
                 code=coded(SNOMED, code, display), subject=ME, performedDateTime=day,
                 performer=[{"actor": who}], reasonReference=[CONDITIONS[why]], bodySite=body)
for key, code, display, day, site, laterality, note in [
        ("knie", "303533002", "knieprothese", "2017-05-09", "knie", RIGHT, "Totale knieprothese, gecementeerd"),
        ("heup", "304120007", "totale heupprothese", "2023-09-12", "heup", LEFT, "Totale heupprothese, ongecementeerd")]:
    device = hospital.add("Device", "hulpmiddel", "nl-core-MedicalDevice.Product", id=f"product-{key}",
                          type=coded(SNOMED, code, display), patient=ME, note=[{"text": note}])
    hospital.add("DeviceUseStatement", "hulpmiddel", "nl-core-MedicalDevice", id=f"hulpmiddel-{key}", status="active",
                 subject=ME, timingPeriod={"start": day},
                 device={"reference": device, "type": "Device", "display": display},
                 reasonReference=[CONDITIONS[key]], bodySite={"extension": laterality, **coded(SNOMED, *SITES[site])})
hospital.add("DiagnosticReport", "verslag", "nl-core-TextResult", id="verslag-echo", status="final",
             code=coded(SNOMED, "40701008", "echocardiografie"), subject=ME, effectiveDateTime="2021-11-09",
             resultsInterpreter=[HEART],
             conclusion="Linkerkamer normaal van grootte, pompfunctie behouden (ejectiefractie 55%). "
                        "Vullingsdruk verhoogd. Geen lekkende kleppen van betekenis.")
hospital.add("DiagnosticReport", "verslag", "nl-core-TextResult", id="verslag-netvlies", status="final",
             code={"text": "Netvliesfoto"}, subject=ME, effectiveDateTime="2026-08-20", resultsInterpreter=[EYES],
             conclusion="Geen tekenen van diabetes in het netvlies. Kunstlenzen op hun plaats. Over 2 jaar opnieuw.")
for laterality, number in ((RIGHT, 0.8), (LEFT, 0.9)):
    hospital.add("Observation", "visus", "nl-core-VisualAcuity", status="final",
                 code=coded(SNOMED, "260246004", "bevinding betreffende visus"), subject=ME,
                 effectiveDateTime="2026-08-20", valueQuantity={"value": number, "system": UCUM, "code": "1"},
                 bodySite={"extension": laterality, **coded(SNOMED, *SITES["oog"])})
for day, high, low in [("2021-11-08", 162, 92), ("2021-11-15", 124, 72), ("2022-05-10", 130, 76), ("2026-05-12", 144, 80)]:
    hospital.add("Observation", "bloeddruk", "nl-core-BloodPressure", id=f"bloeddruk-{day}", status="final",
                 code=coded(SNOMED, "75367002", "bloeddruk"), subject=ME, effectiveDateTime=day,
                 component=[{"code": coded(LOINC, "8480-6", "systolische bloeddruk"),
                             "valueQuantity": quantity(high, "mmHg", "mm[Hg]")},
                            {"code": coded(LOINC, "8462-4", "diastolische bloeddruk"),
                             "valueQuantity": quantity(low, "mmHg", "mm[Hg]")}])
for day, weight in [("2021-11-08", 88.2), ("2021-11-15", 81.4), ("2026-05-12", 77.8)]:
    hospital.add("Observation", "gewicht", "nl-core-BodyWeight", id=f"gewicht-{day}", status="final",
                 code=coded(LOINC, "29463-7", "lichaamsgewicht"), subject=ME, effectiveDateTime=day,
                 valueQuantity=quantity(weight, "kg"))
contact = hospital.add(
    "RelatedPerson", "contactpersoon", "nl-core-ContactPerson", id="kees", patient=ME,
    relationship=[coded("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "HUSB", "Echtgenoot")],
    name=[{"text": "Kees Zomerland", "family": "Zomerland", "given": ["Kees"]}],
    telecom=[{"system": "phone", "value": "06-00000001", "use": "mobile"}])
hospital.add("CareTeam", "zorgteam", "nl-core-CareTeam", id="zorgteam", status="active", name="Zorg rond hartfalen en diabetes",
             subject=ME, participant=[
                 {"member": HEART}, {"member": {"display": f"{GP}, huisarts"}},
                 {"member": {"display": "L. Pietersma, praktijkondersteuner"}},
                 {"member": {"reference": contact, "type": "RelatedPerson", "display": "Kees Zomerland"}}],
             reasonReference=[CONDITIONS["hart"]])
hospital.add("Consent", "behandelaanwijzing", "nl-core-TreatmentDirective2", id="behandelaanwijzing", status="active",
             scope=coded("http://terminology.hl7.org/CodeSystem/consentscope", "treatment", "Treatment"),
             category=[coded(SNOMED, "129125009", "verrichting met expliciete context")], patient=ME,
             dateTime="2023-09-11", policy=[{"uri": "https://wetten.overheid.nl/"}],
             provision={"type": "permit", "code": [coded(SNOMED, "89666000", "cardiopulmonale resuscitatie")]})
hospital.add("Goal", "doel", "nl-core-TreatmentObjective", id="doel-gewicht", lifecycleStatus="active",
             description={"text": "Gewicht onder de 80 kilo houden en elke dag wegen"}, subject=ME,
             startDate="2021-11-15", addresses=[CONDITIONS["hart"]])
hospital.add("Observation", "leefsituatie", "nl-core-LivingSituation.HouseType", id="woning", status="final",
             code=coded(SNOMED, "272497004", "woonomgeving"), subject=ME, effectiveDateTime="2023-09-11",
             valueCodeableConcept={"text": "Gelijkvloerse woning, samen met echtgenoot"})
questionnaire = hospital.add(
    "Questionnaire", "vragenlijst", None, id="vragenlijst-hartfalen", status="active", title="Voor uw bezoek aan de polikliniek hartfalen",
    url="https://ziekenhuis.example.nl/fhir/Questionnaire/vragenlijst-hartfalen", date="2026-04-01",
    item=[{"linkId": "1", "text": "Bent u benauwd als u plat ligt?", "type": "boolean"},
          {"linkId": "2", "text": "Hoeveel kussens gebruikt u om te slapen?", "type": "integer"},
          {"linkId": "3", "text": "Wat wilt u graag bespreken?", "type": "text"}])
hospital.add("QuestionnaireResponse", "antwoorden", None, id="antwoorden-2026-05-10", status="completed",
             questionnaire="https://ziekenhuis.example.nl/fhir/Questionnaire/vragenlijst-hartfalen",
             subject=ME, authored="2026-05-10T19:12:00+02:00", source=ME,
             item=[{"linkId": "1", "text": "Bent u benauwd als u plat ligt?", "answer": [{"valueBoolean": False}]},
                   {"linkId": "2", "text": "Hoeveel kussens gebruikt u om te slapen?", "answer": [{"valueInteger": 2}]},
                   {"linkId": "3", "text": "Wat wilt u graag bespreken?",
                    "answer": [{"valueString": "Of ik weer mag zwemmen."}]}])
for key, start, end, status, about, who in [
        ("oog", "2026-08-20T13:30:00+02:00", "2026-08-20T14:00:00+02:00", "fulfilled", "Controle netvlies", EYES),
        ("hart", "2026-12-08T11:00:00+01:00", "2026-12-08T11:20:00+01:00", "booked", "Controle hartfalen", HEART),
        ("heup", "2027-01-14T09:40:00+01:00", "2027-01-14T10:00:00+01:00", "booked", "Foto en controle heup", BONES)]:
    hospital.add("Appointment", "bezoek", None, id=f"bezoek-{key}", status=status, description=about,
                 start=start, end=end, participant=[{"actor": ME, "status": "accepted"}, {"actor": who, "status": "accepted"}])

# --- the pharmacy --------------------------------------------------------------------------

# key, product, agreement it stands on, since, until, dosage, text, hand-outs
LOGISTICS = [
    ("metformine", "metformine1000", "metformine-2", "2013-06-19", None, (TWICE, 1, {"extra": {"text": "Bij het eten innemen"}}), "2 maal per dag 1 stuk, bij het eten innemen, oraal",
     ["2026-03-24", "2026-06-22", "2026-09-21"]),
    ("losartan", "losartan100", "losartan-2", "2014-02-05", None, (ONCE, 1, {}), "1 maal per dag 1 stuk, oraal", ["2026-05-04", "2026-08-03", "2026-11-02"]),
    ("rosuvastatine", "rosuvastatine", "rosuvastatine-1", "2015-04-22", None, (ONCE, 1, {}), "1 maal per dag 1 stuk, oraal", ["2026-05-04", "2026-08-03", "2026-11-02"]),
    ("furosemide", "furosemide", "furosemide-1", "2021-11-15", None, (repeat(when=["MORN"]), 1, {}), "1 stuk 's ochtends, oraal", ["2026-06-22", "2026-09-21"]),
    ("empagliflozine", "empagliflozine", "empagliflozine-1", "2021-11-15", None, (ONCE, 1, {}), "1 maal per dag 1 stuk, oraal", ["2026-06-22", "2026-09-21"]),
    ("alendroninezuur", "alendroninezuur", "alendroninezuur-1", "2024-03-24", "2026-11-03", (repeat(1, 1, "wk", dayOfWeek=["sun"]), 1, {}), "1 maal per week op zondag 1 stuk, oraal", ["2026-04-13", "2026-08-03"]),
    ("hydrocortison", "hydrocortison", "hydrocortison-1", "2025-02-11", "2025-03-10", (TWICE, None, {"extra": coded(NHG25, "1033", "dun aanbrengen"), "route": SKIN}), "2 maal per dag, dun aanbrengen, cutaan", ["2025-02-11"]),
]


def product_r4(key):
    name, atc, _ = PRODUCTS[key]
    form = PRODUCTS[key][2]
    return pharmacy.add("Medication", "product", "mp-PharmaceuticalProduct", id=f"product-{key}",
                        code=coded(ATC, atc, name, name), form=coded("urn:oid:2.999.72.11", form.lower(), form))


def hand_out(key, product, day, number, unit="stuk", code="245"):
    pharmacy.add("MedicationDispense", "verstrekking", "mp-MedicationDispense", id=f"verstrekking-{key}-{day}",
                 extension=[ext("ext-PharmaceuticalTreatment.Identifier", valueIdentifier=treatment(key))],
                 identifier=[{"system": OID + "6", "value": f"mve-{key}-{day}"}], status="completed",
                 category=coded(SNOMED, "373784005", "verstrekken van medicatie"),
                 medicationReference={"reference": f"Medication/product-{product}", "type": "Medication", "display": PRODUCTS[product][0]},
                 subject=ME, performer=[{"actor": {"reference": "Organization/org", "type": "Organization", "display": PHARMACY}}],
                 quantity={"value": number, "unit": unit, "system": GUNIT, "code": code}, whenHandedOver=f"{day}T14:30:00{'+02:00' if '04' <= day[5:7] <= '10' else '+01:00'}")


for key, product, basis, start, end, (timing, amount, more), text, days in LOGISTICS:
    product_r4(product)
    period = {"start": start, "end": end} if end else {"start": start}
    stop = key == "alendroninezuur"
    pharmacy.add("MedicationDispense", "toedieningsafspraak", "mp-AdministrationAgreement", id=f"ta-{key}",
                 extension=[ext("ext-RegistrationDateTime", valueDateTime=("2026-11-03" if stop else start) + "T16:00:00+01:00"),
                            ext("ext-RenderedDosageInstruction", valueString=text),
                            ext("ext-TimeInterval.Period", valuePeriod=period),
                            ext("ext-PharmaceuticalTreatment.Identifier", valueIdentifier=treatment(key))],
                 modifierExtension=[ext("ext-StopType", valueCodeableConcept=coded(SNOMED, "385655000", "onderbroken"))] if stop else None,
                 identifier=[{"system": OID + "5", "value": f"ta-{key}"}], status="unknown",
                 category=coded(SNOMED, "422037009", "toedieningsafspraak"),
                 medicationReference={"reference": f"Medication/product-{product}", "type": "Medication", "display": PRODUCTS[product][0]},
                 subject=ME, performer=[{"actor": {"reference": "Organization/org", "type": "Organization", "display": PHARMACY}}],
                 authorizingPrescription=[{"type": "MedicationRequest", "identifier": agreement_id(basis)}],
                 dosageInstruction=[dosage(text, timing, amount, more, "R4")])
    for day in days:
        hand_out(key, product, day, {"alendroninezuur": 12, "metformine": 180, "hydrocortison": 30}.get(key, 90),
                 *(("gram", "215") if key == "hydrocortison" else ()))
# Handed out without an agreement that is known here: nobody can say whether it is still used.
product_r4("diclofenac")
hand_out("diclofenac", "diclofenac", "2025-07-08", 100, "gram", "215")
product_r4("nadroparine")
pharmacy.add("MedicationRequest", "afspraak", "mp-MedicationAgreement", id="ma-nadroparine",
             extension=[ext("ext-RegistrationDateTime", valueDateTime="2023-09-14T10:00:00+02:00"),
                        ext("ext-TimeInterval.Period", valuePeriod={"start": "2023-09-14", "end": "2023-10-11"}),
                        ext("ext-PharmaceuticalTreatment.Identifier", valueIdentifier=treatment("nadroparine"))],
             identifier=[agreement_id("nadroparine")], status="unknown", intent="order",
             category=[coded(SNOMED, "33633005", "voorschrijven van geneesmiddel")],
             medicationReference={"reference": "Medication/product-nadroparine", "type": "Medication", "display": PRODUCTS["nadroparine"][0]},
             subject=ME, requester={"display": "P. van Rooijen, orthopedisch chirurg"},
             reasonCode=[{"text": "Voorkomen van trombose na heupoperatie"}],
             dosageInstruction=[dosage("", ONCE, 1, {"route": coding(GROUTE, "21", "subcutaan")}, "R4")])
hand_out("nadroparine", "nadroparine", "2023-09-14", 28)


# --- letters and a picture -----------------------------------------------------------------

def pdf(lines):
    """One page, Helvetica, no compression: small, and its words can be found."""
    escaped = [line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") for line in lines]
    content = ("BT /F1 11 Tf 60 780 Td 15 TL\n" + "\n".join(f"({line}) '" for line in escaped) + "\nET").encode("cp1252")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (nl) >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    body, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(body))


def picture():
    """A box with a lid for each day of the week and a few pills in it."""
    width, height = 280, 90
    rows = []
    for y in range(height):
        row = bytearray(b"\0")
        for x in range(width):
            day, inside = x // 40, (4 <= x % 40 <= 36 and 10 <= y <= 80)
            pill = any((x - day * 40 - px) ** 2 + (y - py) ** 2 < 20
                       for px, py in ((14, 40), (26, 34), (20, 58)) if day > 1 or py < 50)
            row.append(2 if inside and pill and day != 0 else 1 if inside else 0)
        rows.append(bytes(row))
    colours = bytes((90, 120, 160, 225, 235, 245, 190, 70, 60))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    # Stored, not packed: the bytes do not depend on the version of zlib.
    raw = b"".join(rows)
    blocks = [raw[i:i + 65535] for i in range(0, len(raw), 65535)]
    stored = b"\x78\x01" + b"".join(
        struct.pack("<BHH", i == len(blocks) - 1, len(one), len(one) ^ 0xFFFF) + one for i, one in enumerate(blocks))
    stored += struct.pack(">I", zlib.adler32(raw))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
            + chunk(b"PLTE", colours) + chunk(b"IDAT", stored) + chunk(b"IEND", b""))


DISCHARGE = [
    "Ziekenhuis Lindenhof (verzonnen), afdeling cardiologie", "", "Aan: dokter M. Eikelboom, huisarts",
    "Betreft: Hanna Zomerland, geboren 18 maart 1954", "Datum: 15 november 2021", "", "Ontslagbrief", "",
    "Opname van 8 tot en met 15 november 2021.",
    "Reden van opname: benauwdheid en vocht in de benen door hartfalen.", "",
    "Echo van het hart op 9 november: pompfunctie behouden, ejectiefractie 55%.",
    "Gewicht bij opname 88,2 kg, bij ontslag 81,4 kg.", "Bloeddruk bij ontslag 124/72.", "",
    "Medicijnen gestart: furosemide 40 mg, empagliflozine 10 mg, spironolacton 25 mg.",
    "Medicijnen gestopt: hydrochloorthiazide, gliclazide (te lage bloedsuikers).", "",
    "Beleid: elke dag wegen. Bij 2 kilo erbij in 3 dagen bellen.",
    "Controle van kalium en nierfunctie bij de huisarts in december.", "", "S. Aydemir, cardioloog"]
HIP = [
    "Ziekenhuis Lindenhof (verzonnen), polikliniek orthopedie", "", "Aan: dokter M. Eikelboom, huisarts",
    "Betreft: Hanna Zomerland, geboren 18 maart 1954", "Datum: 24 oktober 2023", "", "Brief na polibezoek", "",
    "Zes weken na een nieuwe linkerheup op 12 september 2023.",
    "Mevrouw loopt met één stok. De wond is mooi genezen.",
    "Foto: de prothese zit goed op zijn plaats.", "",
    "Nadroparine is volgens plan na vier weken gestopt.",
    "Fysiotherapie gaat door. Autorijden mag weer.", "", "Controle met foto in januari 2027.", "",
    "P. van Rooijen, orthopedisch chirurg"]
HEART_LETTER = """Ziekenhuis Lindenhof (verzonnen), polikliniek hartfalen

Aan: dokter M. Eikelboom, huisarts
Betreft: Hanna Zomerland, geboren 18 maart 1954
Datum: 12 mei 2026

Brief na polibezoek

Mevrouw heeft weinig klachten. Zij wandelt elke dag een half uur.
Bloeddruk 144/80, gewicht 77,8 kg, geen vocht in de benen.
NT-proBNP 380 (was 410 in 2022).

Conclusie: stabiel hartfalen met behouden pompfunctie.
Beleid: medicijnen blijven hetzelfde. De bloeddruk mag nog iets omlaag.
Zwemmen mag, rustig beginnen.

Controle in december 2026.

S. Aydemir, cardioloog
"""
DOCUMENTS = [
    ("ontslagbrief-2021.pdf", "Ontslagbrief cardiologie", "2021-11-15", HOSPITAL, pdf(DISCHARGE)),
    ("polibrief-heup-2023.pdf", "Brief orthopedie na heupoperatie", "2023-10-24", HOSPITAL, pdf(HIP)),
    ("polibrief-hart-2026.txt", "Brief polikliniek hartfalen", "2026-05-12", HOSPITAL, HEART_LETTER.encode("utf-8")),
    ("pillendoos-2026.png", "Foto van mijn pillendoos", "2026-10-30", "", picture()),
]


def main():
    sources = [gp, hospital, pharmacy, lab]
    for source in sources:
        source.write()
    for file, _, _, _, data in DOCUMENTS:
        (HERE / file).write_bytes(data)
    manifest = {
        "about": "Invented person. Written by make_demo.py.",
        "person": {"name": NAME, "birth_date": BIRTH},
        "sources": [{"file": s.file, "name": s.name, "provider": s.provider} for s in sources],
        "documents": [{"file": f, "title": t, "date": d, "provider": p} for f, t, d, p, _ in DOCUMENTS]}
    (HERE / "demo.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print({s.file: len(s.resources) for s in sources}, sum(len(s.resources) for s in sources))


if __name__ == "__main__":
    main()
