# Rows with quotes, escapes and other delimiters are read.
import csv
lines = ['a,b,c\r\n', '1,"x, ""y""",3\r\n', '"multi\nline",,\r\n', '\r\n']
for row in csv.reader(lines): print(row)
print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")))
print(list(csv.reader(["1,2.5,\"x\""], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader(["a, b"], skipinitialspace=True)), list(csv.reader(["a\\,b"], escapechar="\\")))
for row in csv.DictReader(["n,v", "a,1", "b,2,3", "c"], restkey="rest", restval="none"): print(row)
try: list(csv.reader(['"abc'], strict=True))
except csv.Error as e: print(e)
