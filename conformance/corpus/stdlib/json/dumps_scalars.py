import json

for value in [None, True, False, 0, -5, 2**70, 1.0, -0.0, 1e100, 1e-7, 0.1, 123456789.123, '', 'text', float('inf'), float('-inf'), float('nan')]:
    print(json.dumps(value))
