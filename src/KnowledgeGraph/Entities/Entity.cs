using System.Text;
using System.Text.Json.Serialization;
using KnowledgeGraph.Json;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph;

/// <summary>An entity: a graph and a row in it. Equal to another with the same graph and row; allocates nothing.</summary>
[JsonConverter(typeof(EntityJsonConverter<Entity>))]
public readonly record struct Entity : IEntity
{
    internal Entity(FactGraph graph, EntityRow row)
    {
        Graph = graph;
        Row = row;
    }

    public FactGraph Graph { get; }

    /// <summary>The row; entities are sorted by kind, then id.</summary>
    public EntityRow Row { get; }

    /// <summary>The slug. Allocates; see <see cref="IdUtf8"/>.</summary>
    public string Id => Graph.Texts.Text(Graph.Entities.Ids[Row]);

    public ReadOnlySpan<byte> IdUtf8 => Graph.Texts.Utf8(Graph.Entities.Ids[Row]);

    /// <summary>The ids that it had before, by which it is still found. O(log n) in the former ids of the graph.</summary>
    public FormerIdList FormerIds => Graph.Entities.FormerIdsOf(Row);

    public Kind Kind => Graph.Ontology.Kinds[Graph.Entities.Kinds[Row]];

    public string Name => Graph.Texts.Text(Graph.Entities.Names[Row]);

    public ReadOnlySpan<byte> NameUtf8 => Graph.Texts.Utf8(Graph.Entities.Names[Row]);

    /// <summary>The names in other languages, by tag.</summary>
    public RowList<LocalName> LocalNames => RowList<LocalName>.Of(Graph, Graph.Entities.LocalNamesOf(Row));

    /// <summary>
    /// Returns the name in a language, or in the nearest more general one (RFC 4647, look-up: <c>fr-CA</c>, then <c>fr</c>); the plain
    /// name if there is neither. O(names in other languages).
    /// </summary>
    /// <param name="language">A BCP 47 tag, in any case.</param>
    public string NameIn(string language) => Encoding.UTF8.GetString(NameUtf8In(language));

    /// <inheritdoc cref="NameIn"/>
    public ReadOnlySpan<byte> NameUtf8In(ReadOnlySpan<char> language)
    {
        var names = LocalNames;
        while (names.Count > 0 && language.Length > 0)
        {
            foreach (var name in names)
            {
                if (Ascii.EqualsIgnoreCase(name.LanguageUtf8, language))
                {
                    return name.NameUtf8;
                }
            }

            // A single letter begins an extension and means nothing by itself.
            language = language[..Math.Max(0, language.LastIndexOf('-'))];
            language = language.Length > 2 && language[^2] == '-' ? language[..^2] : language;
        }

        return NameUtf8;
    }

    /// <summary>The description; null if there is none.</summary>
    public string? Description => Graph.Texts.OptionalText(Graph.Entities.Descriptions[Row]);

    /// <summary>The description; empty if there is none.</summary>
    public ReadOnlySpan<byte> DescriptionUtf8 => Graph.Texts.Utf8(Graph.Entities.Descriptions[Row]);

    /// <summary>The level at which it is released.</summary>
    public Marking Marking => Graph.Ontology.Markings[Graph.Entities.Markings[Row]];

    /// <summary>Alternative names, in the order written.</summary>
    public TextList Aliases => Graph.Entities.AliasesOf(Row);

    public RowList<ExternalIdentifier> Identifiers => RowList<ExternalIdentifier>.Of(Graph, Graph.Entities.IdentifiersOf(Row));

    /// <summary>The statements with this entity as their subject, by predicate, object, then id. O(1).</summary>
    public RowList<Statement> Statements => RowList<Statement>.Of(Graph, Graph.StatementsOf(Row));

    /// <summary>Returns its statements with one predicate. O(log n).</summary>
    public RowList<Statement> StatementsWith(Predicate predicate) =>
        RowList<Statement>.Of(Graph, Graph.StatementsOf(Row, predicate));

    /// <summary>Returns its relations, outgoing or incoming, by predicate, neighbour, then statement. O(1).</summary>
    public EdgeRange Edges(Direction direction) => new(Graph, Row, direction, Graph.Adjacency(direction).EdgesOf(Row));

    /// <summary>
    /// The number of its relations, whatever their modality and time; a symmetric one counts once. O(symmetric predicates · log degree).
    /// </summary>
    public int RelationCount
    {
        get
        {
            var inwards = Graph.Adjacency(Direction.In);
            var count = Graph.Adjacency(Direction.Out).EdgesOf(Row).Count + inwards.EdgesOf(Row).Count;
            foreach (var predicate in Graph.Ontology.SymmetricPredicates)
            {
                count -= inwards.EdgesOf(Row, predicate).Count;
            }

            return count;
        }
    }

    /// <summary>Returns its relations along one predicate. O(log degree).</summary>
    public EdgeRange Edges(Direction direction, Predicate predicate) =>
        new(Graph, Row, direction, Graph.Adjacency(direction).EdgesOf(Row, predicate));

    Entity IEntity.Entity => this;

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : Id;
}
