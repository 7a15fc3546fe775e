namespace KnowledgeGraph.Api.Filters;

/// <summary>Parts that belong to a row, such as its aliases: an element is the row, with the number of the part as its place.</summary>
/// <param name="count">How many parts a row has.</param>
internal sealed class Parts(Func<int, int> count) : Elements
{
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
