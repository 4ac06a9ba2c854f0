#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The MedMij qualification (Test sets) against the mock provider of ../shared/medmij.

    medmij_qualification.py REGIE SHARED [--maker RECORD_MAKER] [--targeted] [--service BgZ-3-0]

Collects every service for every patient of the sets, in one record with a portal per patient, sends
what the scripts expect, and lets examine.py judge. Without --targeted the narrower questions (a call
each) are left out. It is judged only where node and the packages of ../shared/medmij/node are there
(MEDMIJ_NODE: `./dev test` fetches them). Exits 4, which ctest counts as skipped, where the shared
data is absent.
"""
import argparse, collections, json, os, re, shutil, subprocess, sys, tempfile, time, urllib.request

PARSER = argparse.ArgumentParser()
PARSER.add_argument('regie')
PARSER.add_argument('shared')
PARSER.add_argument('--maker', help='makes the record, cheaper to open than one of a person')
PARSER.add_argument('--targeted', action='store_true')
PARSER.add_argument('--service')
PARSER.add_argument('--table')
ARGS = PARSER.parse_args()
MEDMIJ = os.path.join(ARGS.shared, 'medmij')
if not os.path.exists(os.path.join(MEDMIJ, 'catalogue.json')):
    print('skipped: no ../shared/medmij beside this repository')
    sys.exit(4)
sys.path.insert(0, MEDMIJ)
from common import resolve  # noqa: E402  (of the shared data)

KEYS = {'MP9-3-0-0-beta': 'mp9-3-0'}
PLACE = tempfile.mkdtemp(prefix='medmij-')
LOG = os.path.join(PLACE, 'run.jsonl')
CATALOGUE = [e for e in json.load(open(os.path.join(MEDMIJ, 'catalogue.json')))
             if e['goal'] == 'Test' and ARGS.service in (None, e['service'])]


def key_of(service):
    return KEYS.get(service, service.lower())


def regie(*words, text=None, program=None):
    run = subprocess.run([program or ARGS.regie, *words, '--passphrase-file', PLACE + '/pass', '--profile',
                          PLACE + '/record', '--json'], input=text, capture_output=True, text=True)
    answer = json.loads(run.stdout) if run.stdout else {}
    if run.returncode:
        raise SystemExit(f'regie {words[0]}: {answer} {run.stderr}')
    return answer


def post(path, body):
    request = urllib.request.Request(f'{BASE}/_mock/{path}', json.dumps(body).encode(), method='POST')
    return json.load(urllib.request.urlopen(request))


def start_mock():
    process = subprocess.Popen([sys.executable, '-u', MEDMIJ + '/mock_xis.py', '--all', '--goal', 'Test', '--port',
                                '0', '--log', LOG], stdout=subprocess.PIPE, text=True)
    port = re.search(r'http://127\.0\.0\.1:(\d+)/', process.stdout.readline()).group(1)
    return process, f'http://127.0.0.1:{port}'


PORTALS = {}


def portal(service, token):
    """The portal of one patient at one service; made when it is asked for first."""
    if (service, token) not in PORTALS:
        name = f'{service} {len(PORTALS)}'
        with open(PLACE + '/token', 'w') as file:
            file.write(token + '\n')
        regie('portal', 'add', '--name', name, '--kind', 'fhir', '--url', f'{BASE}/{service}', '--services',
              key_of(service), '--provider', 'Test Medisch Centrum', '--token-file', PLACE + '/token')
        PORTALS[service, token] = name
    return PORTALS[service, token]


def requests(method):
    for script in CATALOGUE:
        for request in script['requests']:
            if request['by'] == 'client' and request['method'] == method:
                yield script, request, request['headers'].get('Authorization', '')


def collect():
    for script, _, token in requests('GET'):
        if script['service'] != 'Questionnaires-2-0':
            portal(script['service'], token)
    if not PORTALS:
        return
    report = regie('sync', '--accept-person')
    for each in report['portals']:
        for service in each['services']:
            if service['state'] != 'complete':
                print(each['name'], service['state'], service['error'], service['details'])
            if service['state'] in ('failed', 'needs_sign_in'):
                raise SystemExit('a service could not be collected')


def targets():
    """The narrower questions, each once: (portal, words of the command line)."""
    found = collections.OrderedDict()
    for script, request, token in requests('GET'):
        url = resolve(request['url'])
        known = {v['name']: v.get('defaultValue') for v in script['variables']}
        for name, value in known.items():
            url = url.replace('${%s}' % name, value or '')
        words = []
        for name, value in re.findall(r'[?&]([^=&]+)=([^&]*)', url):
            if re.match(r'(ge|le|lt)\d{4}', value) and 'today' not in value:
                words += ['--from' if value.startswith('ge') else '--to', value[2:]]
            elif name == 'identifier':
                words += [w for v in value.split(',') for w in ('--identifier', v)]
            elif name == 'medication.code':
                words += [w for v in value.split(',') for w in ('--code', v)]
            elif name in ('medicationtreatment', 'pharmaceutical-treatment-identifier'):
                words += [w for v in value.split(',') for w in ('--treatment', v)]
            elif name == 'code' and script['service'] == 'SelfMeasurements-2-0' and ('date=' in url or value.count(',') > 2):
                words += [w for v in value.split(',') for w in ('--code', v)]
        for each in request['requiredQueryParams']:
            value = resolve(each['values'][0])
            words += ['--from' if value.startswith('g') else '--to', value[2:]]
        if '$lastn' in url and script['service'] == 'SelfMeasurements-2-0':
            words = ['--latest']
        if words and script['service'] != 'GenPractData-2-0':
            found[script['service'], token, tuple(words)] = None
    return found


def facts_of(kind, source=None):
    return [f for f in regie('list', kind, '--limit', '1000')['facts'] if source in (None, f['source'])]


def send_documents():
    pdf = os.path.join(SOURCE, 'resources/demo/polibrief-heup-2023.pdf')
    png = os.path.join(SOURCE, 'resources/demo/pillendoos-2026.png')
    for n, file in enumerate([pdf, pdf, png, png, png]):
        copy = f'{PLACE}/document{n}' + file[-4:]
        with open(copy, 'wb') as out:  # another document each time: what follows its end says nothing
            out.write(open(file, 'rb').read() + b'\n' * n)
        regie('import', copy, '--source', f'own {n}')
    letters = [facts_of('document', f'own {n}')[0]['id'] for n in (0, 1)]
    pictures = [facts_of('document', f'own {n}')[0]['id'] for n in (2, 3, 4)]
    for script, _, token in requests('POST'):
        name = portal(script['service'], token) if script['service'] in ('PDFA-3-0', 'Images-2-0') else None
        if script['service'] == 'PDFA-3-0':
            regie('send', *letters[:1 if '3-1' in script['script'] else 2], '--portal', name)
        elif script['service'] == 'Images-2-0':
            regie('send', *pictures[:1 if '1-1' in script['script'] else 3], '--portal', name, '--to', 'Dr. Jansen')


def send_corrections():
    condition = f'{PLACE}/condition.json'
    with open(condition, 'w') as out:
        json.dump({'resourceType': 'Bundle', 'type': 'collection', 'entry': [{'resource': {
            'resourceType': 'Condition', 'id': str(n), 'code': {'text': f'Fout {n}'}}} for n in (1, 2)]}, out)
    regie('import', condition, '--source', 'wrong')
    facts = [f['id'] for f in facts_of('problem', 'wrong')]
    for script, _, token in requests('POST'):
        if script['service'] == 'PatientCorrections-1-0':
            two = 'two' in script['script']
            regie('send', *facts[:2 if two else 1], '--portal', portal(script['service'], token), '--correction',
                  'Dit klopt niet', *(['--to', 'Dr. Jansen'] if two else []))


def answer_questionnaires():
    for script in CATALOGUE:
        if script['service'] != 'Questionnaires-2-0':
            continue
        body = {'service': script['service'], 'script': script['script']}
        variables = post('setup', body)['variables']
        token = next(q['headers']['Authorization'] for q in script['requests'] if q['by'] == 'client')
        name = portal(script['service'], token)
        report = regie('sync', '--portal', name, '--accept-person')
        task = max(facts_of('task', name), key=lambda f: regie('show', f['id'])['facts'][0]['resource']['id'] ==
                   variables.get('task-id'))['id']
        missing = report['portals'][0]['services'][0]['state'] != 'complete'
        rejected = any('1.6' in script[k] for k in ('script', 'title'))
        status = 'failed' if missing else 'rejected' if rejected else 'accepted'
        regie('send', task, '--portal', name, '--task-status', status)
        regie('sync', '--portal', name, '--accept-person')
        bundle = next((f for f in script['fixtures'] if 'Transaction' in f['file']), None)
        if status == 'accepted' and bundle:
            file = os.path.join(MEDMIJ, 'fixtures/Questionnaires-2-0/Test',
                                os.path.basename(bundle['file'])[:-4] + '.json')
            answers = next(e['resource'] for e in json.loads(resolve(open(file).read(), None, variables))['entry']
                           if e['resource']['resourceType'] == 'QuestionnaireResponse')
            bare = {'resourceType': 'QuestionnaireResponse', 'item': answers['item']}
            regie('send', task, '--portal', name, '--answers', '-', text=json.dumps(bare))
            regie('sync', '--portal', name, '--accept-person')
        post('teardown', body)


def measurement_words(script):
    """What a person types to get the values a script asks for."""
    kinds = {'respiration': ('resp_rate', ['{}']), 'bodyheight': ('height', ['{}']), 'bodytemp': ('temperature', ['{}']),
             'saturation': ('spo2', ['{}']), 'pulserate': ('pulse_rate', ['{}']), 'bloodpressure': ('bp', ['{}', '80']),
             'bodyweight': ('weight', ['{}']), 'bloodglucose': ('glucose_other', ['{}']), 'heartrate': ('heart_rate', ['{}'])}
    kind = next(v for k, v in kinds.items() if k in script['script'].lower())
    request = next(q for q in script['requests'] if q['method'] == 'POST')
    text = ' '.join(a.get('expr', '') for a in request['asserts'])
    for value in re.findall(r'value\s*=\s*([\d.]+)', text):
        yield kind[0], [w.format(value) for w in kind[1]]


def send_measurements():
    known = {k['id'] for k in regie('measure', 'kinds')['kinds']} | {'bp'}  # two kinds at once
    for script, _, token in requests('POST'):
        if script['service'] != 'SelfMeasurements-2-0':
            continue
        facts = []
        for n, (kind, values) in enumerate(measurement_words(script)):
            if kind not in known:
                print('no such kind of measurement:', kind)
                continue
            facts.append(regie('measure', 'add', kind, *values, '--at', f'2026-11-{10 + n:02}T08:00', '--yes')['fact']['id'])
        if facts:
            regie('send', *facts, '--portal', portal(script['service'], token))


def judge():
    out = os.path.join(PLACE, 'judgement.json')
    words = [sys.executable, MEDMIJ + '/examine.py', LOG, '--goal', 'Test', '-v', '--json', out]
    run = subprocess.run(words + (['--service', ARGS.service] if ARGS.service else []), capture_output=True, text=True)
    if not os.path.exists(out):
        print('skipped: bodies are not judged, for there is no node with fhirpath (MEDMIJ_NODE)')
        return None
    print(run.stdout)
    if ARGS.table:
        with open(ARGS.table, 'w') as file:
            file.write(run.stdout)
    return json.load(open(out))


def nothing_says_who():
    rows = [json.loads(line) for line in open(LOG)]
    for row in rows:
        for violation in row.get('violations', []):
            raise SystemExit(f"{row['method']} {row['url']}: {violation}")
    print(len(rows), 'requests, none names a patient or a BSN')


SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MOCK, BASE = start_mock()
try:
    with open(PLACE + '/pass', 'w') as out:
        out.write('fiets lamp kaas wolk regen\n')
    regie('profile', 'create', '--name', 'Roos Testdijk', program=ARGS.maker)
    services = {e['service'] for e in CATALOGUE}
    collect()
    if ARGS.targeted:
        for service, token, words in targets():
            regie('sync', '--accept-person', '--portal', portal(service, token), *words)
    if services & {'PDFA-3-0', 'Images-2-0'}:
        send_documents()
    if 'PatientCorrections-1-0' in services:
        send_corrections()
    if 'SelfMeasurements-2-0' in services and subprocess.run([ARGS.regie, 'measure', '--help'],
                                                            capture_output=True).returncode == 0:
        send_measurements()
    sent = regie('sync', '--accept-person')['outbox'] if PORTALS else []
    for item in sent:
        if item['state'] != 'sent':
            raise SystemExit(f'not sent: {item}')
    if 'Questionnaires-2-0' in services:
        answer_questionnaires()
    nothing_says_who()
    verdict = judge()
    wrong = ('fail', 'partly', 'missing') if ARGS.targeted else ('fail',)
    bad = [r for r in verdict or [] if r['result'] in wrong and (ARGS.targeted or any(
        h['method'] != 'GET' for h in r['requests']))]
    for each in bad:
        print('failed:', each['service'], each['script'])
    sys.exit(1 if bad else 0)
finally:
    MOCK.terminate()
    shutil.rmtree(PLACE, ignore_errors=True)
