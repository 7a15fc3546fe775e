using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Relations;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary>
/// The arguments of the fields that every kind has many of. Fields with the same arguments have the same definitions of them, which are then
/// made, tied and checked once for all of these fields.
/// </summary>
internal sealed class SharedArguments
{
    private readonly Dictionary<TypeFamily, ArgumentDefinition[]> _relations = [];
    private readonly ArgumentDefinition[] _timeless = StatementArguments.Timeless();
    private readonly ArgumentDefinition[] _inTime = StatementArguments.InTime();

    /// <summary>Of all relations of an entity, whatever the predicate.</summary>
    public ArgumentDefinition[] OfRelationships { get; } = RelationshipsResolver.Arguments();

    /// <summary>Of the statements of an entity.</summary>
    public ArgumentDefinition[] OfStatements { get; } = StatementsResolver.Arguments();

    /// <summary>Of a relation to entities of a kind.</summary>
    public ArgumentDefinition[] OfRelation(TypeFamily target)
    {
        if (!_relations.TryGetValue(target, out var arguments))
        {
            arguments =
            [
                .. ListArguments.Create(target.Filter, target.Order),
                .. StatementArguments.InTime(),
                .. PageArguments.Create(),
            ];
            _relations.Add(target, arguments);
        }

        return arguments;
    }

    /// <summary>Of a property.</summary>
    public ArgumentDefinition[] OfProperty(Predicate property) => property.Temporal == TemporalShape.Timeless ? _timeless : _inTime;
}
