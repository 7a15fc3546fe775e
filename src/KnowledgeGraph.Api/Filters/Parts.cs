namespace KnowledgeGraph.Api.Filters;

/// <summary>Parts of a row, such as its aliases. An element is the row, with the index of the part as its place.</summary>
/// <param name="count">The number of parts of a row.</param>
internal sealed class Parts(Func<int, int> count) : Elements
{
    public override int Count(int row, int place, ref FilterWork work)
    {
        work.Step();
        return count(row);
    }

    public override bool Any(RowTest? test, bool expected, int row, int place, ref FilterWork work)
    {
        var number = count(row);
        for (var part = 0; part < number; part++)
        {
            if (!work.Step())
            {
                return false;
            }

            if (test is null || test(row, part, ref work) == expected)
            {
                return true;
            }
        }

        return false;
    }
}
