# Lists: indexing, appending, slices, inserting, reversing, a matrix product.
def matrix(n):
    a = [[(i * j) % 7 for j in range(n)] for i in range(n)]
    b = [[(i + j) % 5 for j in range(n)] for i in range(n)]
    product = [[0] * n for _ in range(n)]
    for i in range(n):
        row, out = a[i], product[i]
        for j in range(n):
            total = 0
            for k in range(n):
                total += row[k] * b[k][j]
            out[j] = total
    return sum(map(sum, product))


def shuffle(n):
    items = list(range(n))
    seed = 12345
    for i in range(n - 1, 0, -1):
        seed = (seed * 1103515245 + 12345) % 2147483648
        j = seed % (i + 1)
        items[i], items[j] = items[j], items[i]
    return items


def slices(n):
    items, total = list(range(100)), 0
    for i in range(n):
        part = items[10:60]
        part.append(i)
        part.extend((1, 2, 3))
        part.insert(0, i)
        part.reverse()
        total += part[0] + part.pop() + len(part) + items[-1]
        total += 50 in part
    return total


mixed = shuffle(500000)
print(matrix(150), mixed[:5], mixed.index(7), slices(200000))
