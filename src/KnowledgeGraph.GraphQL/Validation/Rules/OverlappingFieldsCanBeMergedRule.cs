using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Merging;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Selections with the same name in the response are the same field with the same arguments, or can never meet in one object; in either
/// case they have the same shape.
/// </summary>
/// <remarks>
/// Comparing every pair, as the specification describes, is quadratic in what a client sends. Therefore <see cref="FieldMergeCheck"/> first
/// decides in about linear time whether there is any conflict; only then does <see cref="FieldConflictFinder"/> find the pairs to report.
/// Meta-fields have types like others, so <c>__typename</c> and a number conflict; graphql-js ignores them.
/// </remarks>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging"/>
internal sealed class OverlappingFieldsCanBeMergedRule : ValidationRule
{
    private readonly FieldCollector _collector;
    private readonly FieldConflictFinder _finder;
    private bool _hasConflicts;
    private bool _hasReported;

    public OverlappingFieldsCanBeMergedRule(ValidationContext context)
        : base(context)
    {
        var budget = new MergeBudget(context, Name);
        _collector = new FieldCollector(context, budget);
        _finder = new FieldConflictFinder(_collector, budget);
    }

    public override string Name => "OverlappingFieldsCanBeMerged";

    public override void EnterDocument(DocumentNode document) =>
        _hasConflicts = new FieldMergeCheck(_collector).FindsConflict(document);

    public override void EnterSelectionSet(SelectionSetNode set, CompositeType? parent)
    {
        if (!_hasConflicts || Context.HasStopped)
        {
            return;
        }

        foreach (var conflict in _finder.FindIn(set, parent))
        {
            _hasReported = true;
            Report(
                $"Fields \"{FieldConflict.Shorten(conflict.ResponseKey)}\" conflict because {conflict.Reason}. "
                    + $"Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First.Concat(conflict.Second).Select(static field => field.Start)]);
        }
    }

    public override void LeaveDocument(DocumentNode document)
    {
        if (_hasConflicts && !_hasReported)
        {
            Context.StopAtLimit(Name, "Fields of the document conflict, but too deep inside fragments to name them.");
        }
    }
}
