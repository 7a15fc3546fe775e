using KnowledgeGraph.Traversal;
using Parameters = KnowledgeGraph.Exchange.Selecting.SelectionParameters;

namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>Reads a selection out of the values of parameters.</summary>
internal sealed class SelectionReader(FactGraph graph, ParameterValues values)
{
    /// <exception cref="SelectionFaultException">A value is wrong.</exception>
    public SelectionOptions Read()
    {
        values.Require(Parameters.Depth, Parameters.Entity);
        values.Require(Parameters.Certain, Parameters.AsOf);
        values.Require(Parameters.UndatedSources, Parameters.KnownAsOf);
        return new SelectionOptions
        {
            Filter = View() with
            {
                Predicates = values.Items(Parameters.Predicate, value => FindPredicate(Parameters.Predicate, value)),
                Exclude = values.Items(Parameters.Exclude, value => FindPredicate(Parameters.Exclude, value)),
                Kinds = values.Items(Parameters.Kind, FindKind),
            },
            Sources = values.Items(Parameters.Source, value => FindSource(Parameters.Source, value)),
            Entities = values.Items(Parameters.Entity, FindEntity),
            Depth = values.Number(Parameters.Depth, 0, Parameters.MaxDepth) ?? Parameters.DefaultDepth,
        };
    }

    private EdgeFilterOptions View()
    {
        var every = SelectionOptions.Everything;
        var all = values.Flag(Parameters.EveryTrait);
        var (modalities, ranks) = (values.Members<Modality>(Parameters.Modality), values.Members<Rank>(Parameters.Rank));
        if (all == true && (values.Has(Parameters.Modality) || values.Has(Parameters.Rank)))
        {
            var other = values.Has(Parameters.Modality) ? Parameters.Modality : Parameters.Rank;
            throw new SelectionFaultException(
                Parameters.EveryTrait.Name,
                $"is true, so that every modality and rank counts, and {other.Name} is given: leave out one of them.");
        }

        var (usual, bases) = (all == false ? new EdgeFilterOptions() : every, values.Members<Basis>(Parameters.Basis));
        return every with
        {
            AsOf = values.Date(Parameters.AsOf),
            Certainty = values.Certainty(Parameters.Certain),
            From = values.Date(Parameters.From),
            To = values.Date(Parameters.To),
            KnownAsOf = values.Date(Parameters.KnownAsOf),
            UndatedSources = values.Flag(Parameters.UndatedSources) ?? false,
            Modalities = modalities.IsEmpty ? usual.Modalities : modalities,
            Ranks = ranks.IsEmpty ? usual.Ranks : ranks,
            Bases = bases.IsEmpty ? every.Bases : bases,
            WithoutSources = values.Items(Parameters.WithoutSources, value => FindSource(Parameters.WithoutSources, value)),
            MinCredibility = values.Number(Parameters.Credibility, 1, 5),
            IncludeUnrated = values.Flag(Parameters.Unrated) ?? true,
        };
    }

    private Predicate FindPredicate(SelectionParameter parameter, string value) =>
        graph.Ontology.Predicates.FirstOrDefault(predicate => ParameterValues.IsSame(predicate.Name, value))
            ?? throw Unknown(parameter, value, "predicate", [.. graph.Ontology.Predicates.Select(static predicate => predicate.Name)]);

    private Kind FindKind(string value) =>
        graph.Ontology.Kinds.FirstOrDefault(kind => ParameterValues.IsSame(kind.Name, value))
            ?? throw Unknown(Parameters.Kind, value, "kind", [.. graph.Ontology.Kinds.Select(static kind => kind.Name)]);

    private SourceDocument FindSource(SelectionParameter parameter, string value) => graph.TryFindSource(value, out var source)
        ? source
        : throw Unknown(
            parameter, value, "source", [.. Enumerable.Range(0, graph.Sources.Count).Select(row => graph.Source(new SourceRow(row)).Id)]);

    private Entity FindEntity(string value)
    {
        if (graph.TryFindEntity(value, out var entity))
        {
            return entity;
        }

        var near = graph.Search(value.Replace('-', ' '), count: 3).Hits.Select(static hit => hit.Entity.Id).ToArray();
        var hint = near.Length == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
        throw new SelectionFaultException(Parameters.Entity.Name, $"has \"{value}\", which is not the id of an entity.{hint}")
        {
            IsNotFound = true,
        };
    }

    private static SelectionFaultException Unknown(SelectionParameter parameter, string value, string noun, IReadOnlyList<string> names) =>
        new(parameter.Name, $"has \"{value}\", which is not a {noun}.{NearNames.Hint(value, names, noun + "s")}");
}
