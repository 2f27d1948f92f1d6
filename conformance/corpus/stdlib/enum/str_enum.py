from enum import StrEnum, auto

class Mood(StrEnum):
    HAPPY = auto()
    SAD = 'blue'

print(Mood.HAPPY, repr(Mood.SAD), Mood.HAPPY == 'happy', Mood.SAD.upper(), f'{Mood.SAD:>6}')
print(Mood('blue'), 'blue' in Mood, ','.join(Mood), {'happy': 1}[Mood.HAPPY])
for bad in (1, ('a', 2)):
    try:
        class B(StrEnum):
            X = bad
    except TypeError as e:
        print(e)
