using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// The statements of a list, kept with its syntax for the next compilation of the same tree. Only of lists without findings and evidence:
/// nothing but <see cref="KeptDeclarations"/> decides what they are.
/// </summary>
internal sealed class KeptStatements
{
    private readonly string? _subject;
    private readonly int _marking;
    private readonly BoundStatement[] _statements;

    private KeptStatements(KeptDeclarations declarations, PendingStatements list, BoundStatement[] statements)
    {
        Declarations = declarations;
        (_subject, _marking) = (list.Subject, list.Marking);
        _statements = statements;
    }

    /// <summary>The declarations on which the statements depend.</summary>
    public KeptDeclarations Declarations { get; }

    /// <summary>The statements of a list as they were bound before; null where they have to be bound.</summary>
    public static BoundStatement[]? Find(PendingStatements list, KeptDeclarations? declarations) =>
        declarations is not null && list.List is SequenceSyntax { Kept: KeptStatements kept } && ReferenceEquals(kept.Declarations, declarations)
        && kept._subject == list.Subject && kept._marking == list.Marking
            ? kept._statements
            : null;

    /// <summary>Keeps the statements of a list that was bound without a finding, where nothing else decides what they are.</summary>
    public static void Keep(PendingStatements list, KeptDeclarations declarations, List<BoundStatement> bound, int first)
    {
        if (list.List is not SequenceSyntax sequence)
        {
            return;
        }

        for (var i = first; i < bound.Count; i++)
        {
            var statement = bound[i];
            if (statement.Symbol.Evidence.Count > 0 || statement.Symbol.Reviews.Count > 0 || statement.Exceptions.Count > 0 || statement.StandIns.Count > 0)
            {
                return;
            }
        }

        sequence.Kept = new KeptStatements(declarations, list, [.. bound.Skip(first)]);
    }
}
