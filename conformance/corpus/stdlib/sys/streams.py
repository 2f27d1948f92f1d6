import sys
print(sys.stdout.write('hello\n'))
sys.stdout.writelines(['a\n', 'b\n'])
sys.stdout.flush()
try:
    sys.stdout.write(3)
except TypeError:
    print('only text')
print('x', file=sys.stdout)
