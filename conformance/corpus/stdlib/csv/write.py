# Fields are quoted where it is needed, or as asked for.
import csv, io
def written(*rows, **how):
    out = io.StringIO()
    csv.writer(out, **how).writerows(rows)
    return out.getvalue()
print(repr(written(["a", 1, None, 2.5], ['q"q', "x,y", "l\nl", ""])))
print(repr(written(["a", 1], quoting=csv.QUOTE_ALL)), repr(written(["a", 1], quoting=csv.QUOTE_NONNUMERIC)))
print(repr(written(["a b", "c"], delimiter=" ", lineterminator="\n")))
out = io.StringIO()
w = csv.DictWriter(out, ["x", "y"], extrasaction="ignore")
w.writeheader(); w.writerow({"x": 1, "y": 2, "z": 3})
print(repr(out.getvalue()))
try: csv.DictWriter(out, ["x"]).writerow({"q": 1})
except ValueError as e: print(e)
try: written(["a,b"], quoting=csv.QUOTE_NONE)
except csv.Error as e: print(e)
