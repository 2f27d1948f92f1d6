import json

print(json.loads('NaN'), json.loads('Infinity'), json.loads('-Infinity'))
print(json.loads('[NaN, -Infinity]'))
print(json.loads('[NaN, Infinity, -Infinity]', parse_constant=lambda name: name.lower()))
def refuse(name):
    raise ValueError('no ' + name)
try:
    json.loads('{"x": NaN}', parse_constant=refuse)
except ValueError as e:
    print(e)
