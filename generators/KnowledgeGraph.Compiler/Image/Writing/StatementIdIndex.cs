using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// The ids of the statements as numbers, sorted: a statement is found by its id in O(log n), and an id that is malformed or stands twice is
/// reported.
/// </summary>
internal sealed class StatementIdIndex
{
    private readonly ulong[] _sorted;
    private readonly NameIndex? _names;
    private readonly ImageErrors _errors;

    /// <summary>Sorts the ids. O(n log n).</summary>
    public StatementIdIndex(StatementRow[] statements, ImageErrors errors)
    {
        Numbers = new ulong[statements.Length];
        Order = new int[statements.Length];
        _errors = errors;
        List<string> malformed = [];
        for (var row = 0; row < statements.Length; row++)
        {
            Order[row] = row;
            if (!TryParse(statements[row].Symbol.Id, out Numbers[row]))
            {
                malformed.Add(statements[row].Symbol.Id);
            }
        }

        _sorted = (ulong[])Numbers.Clone();
        Array.Sort(_sorted, Order);
        var areSound = malformed.Count == 0;
        for (var i = 1; i < _sorted.Length && areSound; i++)
        {
            areSound = _sorted[i] != _sorted[i - 1];
        }

        if (!areSound)
        {
            // Only names tell what is wrong with which.
            _names = new NameIndex("statement", statements.Select(row => row.Symbol.Id), errors);
            foreach (var id in malformed)
            {
                errors.Inconsistent($"'{id}' is not a statement id: that is 'st_' and 16 lower-case hex digits.");
            }
        }
    }

    /// <summary>By row, the number that the image has in place of the id; 0 for a malformed one.</summary>
    public ulong[] Numbers { get; }

    /// <summary>The rows in the order of the numbers.</summary>
    public int[] Order { get; }

    /// <summary>The row of a statement; 0 and an error where there is none.</summary>
    public int Row(string id)
    {
        if (_names is not null)
        {
            return _names.Row(id);
        }

        var place = TryParse(id, out var number) ? Array.BinarySearch(_sorted, number) : -1;
        if (place >= 0)
        {
            return Order[place];
        }

        _errors.Inconsistent($"The set refers to the statement '{id}', which is not in it.");
        return 0;
    }

    private static bool TryParse(string id, out ulong number)
    {
        number = 0;
        if (id.Length != ImageLayout.StatementIdPrefix.Length + ImageLayout.StatementIdDigits
            || !id.StartsWith(ImageLayout.StatementIdPrefix, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = ImageLayout.StatementIdPrefix.Length; i < id.Length; i++)
        {
            var digit = id[i] switch
            {
                >= '0' and <= '9' => id[i] - '0',
                >= 'a' and <= 'f' => id[i] - 'a' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                number = 0;
                return false;
            }

            number = (number << 4) | (uint)digit;
        }

        return true;
    }
}
