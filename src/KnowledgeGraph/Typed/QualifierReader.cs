namespace KnowledgeGraph.Typed;

/// <summary>Reads a qualifier of a statement for generated members; the first if there are several.</summary>
public static class QualifierReader
{
    /// <summary>Reads a qualifier whose C# type is a struct; null if the statement has none. O(qualifiers of the statement).</summary>
    public static T? Struct<T>(Statement statement, string qualifier, Func<FactValue, T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        return Find(statement, qualifier) is { } value ? read(value) : null;
    }

    /// <summary>
    /// Reads a qualifier whose C# type is a class or an interface; null if the statement has none. O(qualifiers of the statement).
    /// </summary>
    public static T? Object<T>(Statement statement, string qualifier, Func<FactValue, T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return Find(statement, qualifier) is { } value ? read(value) : null;
    }

    /// <summary>
    /// Reads all values of a qualifier, sorted by value; empty if the statement has none. O(qualifiers of the statement).
    /// </summary>
    public static IReadOnlyList<T> All<T>(Statement statement, string qualifier, Func<FactValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var values = new List<T>();
        foreach (var written in statement.Qualifiers)
        {
            if (written.Qualifier.Name == qualifier)
            {
                values.Add(read(written.Value));
            }
        }

        return values;
    }

    private static FactValue? Find(Statement statement, string qualifier)
    {
        var qualifiers = statement.Qualifiers;
        for (var i = 0; i < qualifiers.Count; i++)
        {
            if (qualifiers[i].Qualifier.Name == qualifier)
            {
                return qualifiers[i].Value;
            }
        }

        return null;
    }
}
