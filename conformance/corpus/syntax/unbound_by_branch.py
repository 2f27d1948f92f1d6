# A name bound only in a branch that did not run is not bound at all.
if False:
    ghost = 1
try:
    print(ghost)
except NameError as e:
    print(e)


def f(flag):
    if flag:
        local = 1
    return local


print(f(True))
try:
    f(False)
except UnboundLocalError as e:
    print(e)
