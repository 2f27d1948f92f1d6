# The line through the data.
from statistics import linear_regression
year, films = [1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]
line = linear_regression(year, films)
print(line, round(line.slope * 2019 + line.intercept), linear_regression([1, 2, 3], [2, 4, 6]), linear_regression([1, 2, 3], [2, 4, 7], proportional=True))
slope, intercept = line
print(slope == line[0], intercept)
for args in [([1], [1]), ([1, 2], [1]), ([1, 1], [1, 2])]:
    try:
        print(linear_regression(*args))
    except Exception as error:
        print(type(error).__name__, error)
