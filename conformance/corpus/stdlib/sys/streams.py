import sys
print(sys.stdout.write('hello\n'), sys.stdout.encoding, sys.stdout.writable(), sys.stdout.name, sys.stderr.name, sys.stdin.name)
sys.stdout.writelines(['a\n', 'b\n'])
sys.stdout.flush()
try:
    sys.stdout.write(3)
except TypeError as e:
    print(e)
print('x', file=sys.stdout)
