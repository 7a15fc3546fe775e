namespace KnowledgeGraph.AspNetCore.Limits;

/// <summary>
/// The range of an option. Every number and every time among the options has one: this is the only place where a limit is declared.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class LimitAttribute : Attribute
{
    /// <summary>The lower end, as the table of options shows it.</summary>
    public abstract string Minimum { get; }

    /// <summary>The range in words, as in "it has to be …"; null where a value is in it.</summary>
    public abstract string? Refuse(object value);
}
