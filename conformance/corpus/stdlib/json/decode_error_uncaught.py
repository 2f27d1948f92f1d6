import json

json.loads('{"key": "value", }')
