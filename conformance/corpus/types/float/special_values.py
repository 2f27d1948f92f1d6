# differs: all NaNs are one object, as small integers are
# Infinity and not-a-number in comparison, arithmetic and containers.
inf, nan = float("inf"), float("nan")
print(inf > 10**400, -inf < inf, inf == inf, nan == nan, nan != nan, nan < 1, nan > 1, inf - inf)
print(inf * 0, 1 / inf)
print(nan in [nan], [nan] == [nan], nan is nan, [float("nan")] == [float("nan")], {nan: 1}[nan])
print((nan,) == (nan,))
print(max(nan, 1) is nan, max(1, nan), min(nan, 1) is nan, min(1, nan), sorted([3, 1, 2]))
print(0.0 == -0.0, str(-0.0), 0.0 * -1, -0.0 + 0.0, {0.0: "a", -0.0: "b"}, 1 / 3 * 3 == 1)
print(inf // 1, inf % 2 if False else "", -inf // 2, 5 % inf, -5 % inf, 5 // inf, -5 // inf, divmod(5, inf))
print(bool(nan), bool(0.0), bool(-0.0), bool(inf), abs(-inf), abs(-0.0), -nan, inf ** 0, nan ** 0)
print(1 ** nan, 0.0 ** inf)
print(hash(1.0) == hash(1), hash(0.5) == hash(0.5), hash(inf), {1: "int", 1.0: "float", True: "bool"})
