import re

log = '''2024-01-02 12:00:01 ERROR [db] connection to 10.0.0.1:5432 failed
2024-01-02 12:00:05 INFO [web] GET /index.html?q=a%20b 200
not a line
2024-01-03 08:30:00 WARN [db] slow query (1.5s)'''
line = re.compile(r'^(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+) \[(?P<unit>\w+)\] (?P<text>.*)$', re.M)
for m in line.finditer(log):
    print(m.groupdict())
print(re.findall(r'\b(?:\d{1,3}\.){3}\d{1,3}\b', log), re.findall(r'[?&](\w+)=([^&\s]*)', log))
print(re.sub(r'(\d+)\.(\d+)s', lambda m: f'{float(m[0][:-1]) * 1000:.0f}ms', log.splitlines()[-1]))
print(re.findall(r'[\w.+-]+@[\w-]+\.[\w.]+', 'mail a.b@c.org, x+y@z.co.uk!'), re.sub(r'(?<!^)(?=[A-Z])', '_', 'camelCaseName').lower())
