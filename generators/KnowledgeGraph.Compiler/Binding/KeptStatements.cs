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
        declarations is not null && list.List is SequenceSyntax { Kept: KeptStatements kept }
        && ReferenceEquals(kept.Declarations, declarations) && kept._subject == list.Subject && kept._marking == list.Marking
            ? kept._statements
            : null;

    /// <summary>
    /// Keeps the statements of a list in place of what was kept of it before; nothing where there was a finding, or where more than
    /// <paramref name="declarations"/> decides what they are.
    /// </summary>
    /// <param name="bound">The statements of the batch; those of the list from <paramref name="first"/> on.</param>
    public static void Keep(PendingStatements list, KeptDeclarations declarations, List<BoundStatement> bound, int first, bool hasFindings)
    {
        if (list.List is SequenceSyntax sequence)
        {
            var statements = hasFindings ? null : bound.GetRange(first, bound.Count - first).ToArray();
            sequence.Kept = statements is null || Array.Exists(statements, DependsOnMore)
                ? null
                : new KeptStatements(declarations, list, statements);
        }
    }

    private static bool DependsOnMore(BoundStatement statement) =>
        statement.Symbol.Evidence.Count > 0 || statement.Symbol.Reviews.Count > 0
        || statement.Exceptions.Count > 0 || statement.StandIns.Count > 0;
}
