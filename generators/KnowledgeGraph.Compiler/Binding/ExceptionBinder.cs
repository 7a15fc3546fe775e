using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the key <c>exceptions</c> of a statement or an entity.</summary>
internal static class ExceptionBinder
{
    private static readonly string[] Keys = ["constraint", "reason"];

    /// <summary>The exceptions; one without a reason does not count.</summary>
    public static IReadOnlyList<ConstraintException> Bind(MappingSyntax owner, NodeReader reader)
    {
        if (owner.Find(StatementFields.Exceptions) is not { } entry)
        {
            return [];
        }

        var exceptions = new List<ConstraintException>();
        foreach (var item in entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value])
        {
            const string What = "An exception";
            if (reader.Mapping(item, What) is not { } mapping)
            {
                continue;
            }

            reader.CheckKeys(mapping, What, Keys);
            var name = reader.Required(mapping, item, What, "constraint");
            var reason = reader.Required(mapping, item, What, "reason");
            if (name is not null && reader.Word(name, "constraint", FormatWords.Constraints) is { } constraint && reason is not null)
            {
                exceptions.Add(new ConstraintException(constraint, reader.At(name)));
            }
        }

        return exceptions;
    }
}
