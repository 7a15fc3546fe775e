using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Rdf;

/// <summary>
/// A selection as RDF, a subject at a time. Each statement is a resource, and that resource is the predicate of a triple of its own
/// (<c>subject statement object</c>): a singleton property, which every RDF 1.1 tool reads. What holds of the statement hangs on it. The
/// plain triple with the predicate of the ontology is there only if the statement is asserted, not deprecated, and has neither an end nor a
/// date.
/// </summary>
/// <seealso href="https://doi.org/10.1145/2566486.2567973"/>
internal sealed class RdfGraph(ExportInput input)
{
    private const string Statement = RdfNames.Terms + "Statement";
    private const string SingletonPropertyOf = RdfNames.Rdf + "singletonPropertyOf";

    public RdfNames Names { get; } = new(input.Base);

    private GraphSelection Selection => input.Selection;

    /// <summary>Every subject once. Linear in the selection.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<RdfNode> Nodes(CancellationToken cancellationToken)
    {
        foreach (var entity in Selection.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Node(entity);
            foreach (var statement in Selection.StatementsOf(entity))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var node in Nodes(statement))
                {
                    yield return node;
                }
            }
        }

        foreach (var node in Selection.Sources.Select(source => SourceNodes.Of(source, Names)).Concat(Selection.Conflicts.Select(Node))
            .Concat(VocabularyNodes.Of(Selection, Names)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return node;
        }
    }

    private RdfNode Node(Entity entity)
    {
        var node = new RdfNode(Names.Of(entity));
        node.Add(RdfNames.Type, RdfTerm.Iri(Names.Of(entity.Kind)));
        node.Add(RdfNames.Label, entity.Name);
        foreach (var name in entity.LocalNames)
        {
            node.Add(RdfNames.Label, new RdfTerm(name.Name, IsIri: false, Language: name.Language));
        }

        foreach (var alias in entity.Aliases)
        {
            node.Add(RdfNames.Schema + "alternateName", alias);
        }

        node.Add(RdfNames.Schema + "description", entity.Description);
        foreach (var identifier in entity.Identifiers)
        {
            node.Add(RdfNames.Schema + "identifier", identifier.Value, Names.Of(identifier.Scheme));
            if (identifier.Url is { } url && RdfValues.IsIri(url))
            {
                node.Add(RdfNames.Schema + "sameAs", RdfTerm.Iri(url));
            }
        }

        node.Add(RdfNames.Terms + "marking", MarkingText.Of(entity.Marking));
        foreach (var id in entity.FormerIds)
        {
            node.Add(RdfNames.Terms + "formerId", id);
        }

        foreach (var statement in Selection.StatementsOf(entity))
        {
            var iri = Names.Of(statement);
            var value = RdfValues.Of(statement.Object, Names, ValueOf(iri));
            if (Holds(statement))
            {
                node.Add(Names.Of(statement.Predicate), value);
            }

            node.Add(iri, value);
        }

        return node;
    }

    private IEnumerable<RdfNode> Nodes(Statement statement)
    {
        var iri = Names.Of(statement);
        yield return Node(statement, iri);
        if (statement.Object.Kind == ValueKind.Quantity)
        {
            yield return RdfValues.Node(statement.Object.AsQuantity(), ValueOf(iri));
        }

        foreach (var qualifier in statement.Qualifiers.Where(static qualifier => qualifier.Value.Kind == ValueKind.Quantity))
        {
            yield return RdfValues.Node(qualifier.Value.AsQuantity(), QualifierOf(iri, qualifier));
        }

        var number = 0;
        foreach (var evidence in statement.Evidence)
        {
            yield return EvidenceNodes.Of(evidence, EvidenceOf(iri, ++number), Names);
        }

        number = 0;
        foreach (var derivation in statement.Derivations)
        {
            yield return EvidenceNodes.Of(derivation, DerivationOf(iri, ++number), Names);
        }

        number = 0;
        foreach (var review in statement.Reviews)
        {
            yield return EvidenceNodes.Of(review, ReviewOf(iri, ++number));
        }
    }

    private RdfNode Node(Statement statement, string iri)
    {
        var node = new RdfNode(iri);
        node.Add(RdfNames.Type, RdfTerm.Iri(Statement));
        node.Add(RdfNames.Label, statement.ToSentence());
        node.Add(RdfNames.Terms + "predicate", RdfTerm.Iri(Names.Of(statement.Predicate)));
        if (IsAsserted(statement))
        {
            node.Add(SingletonPropertyOf, RdfTerm.Iri(Names.Of(statement.Predicate)));
        }

        node.Add(RdfNames.Terms + "modality", Words.Of(statement.Modality));
        node.Add(RdfNames.Terms + "rank", Words.Of(statement.Rank));
        node.Add(RdfNames.Terms + "basis", Words.Of(statement.Basis));
        foreach (var (term, edtf) in ((string, string?)[])[("since", statement.Since), ("until", statement.Until), ("on", statement.On)])
        {
            if (edtf is not null)
            {
                node.Add(RdfNames.Terms + term, RdfValues.Date(edtf));
            }
        }

        node.Add(RdfNames.Terms + "reason", statement.RankReason);
        node.Add(RdfNames.Terms + "note", statement.Note);
        node.Add(
            RdfNames.Terms + "credibility",
            statement.Credibility > 0 ? statement.Credibility.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
            RdfNames.Xsd + "integer");
        node.Add(RdfNames.Terms + "marking", MarkingText.Of(statement.Marking));
        node.Add(RdfNames.Terms + "likelihood", statement.Likelihood is { } likelihood ? Words.Of(likelihood) : null);
        if (statement.AttributedTo is { } agent)
        {
            node.Add(RdfNames.Prov + "wasAttributedTo", RdfTerm.Iri(Names.Of(agent)));
        }

        foreach (var qualifier in statement.Qualifiers)
        {
            node.Add(Names.Of(qualifier.Qualifier), RdfValues.Of(qualifier.Value, Names, QualifierOf(iri, qualifier)));
        }

        AddDerivations(node, statement, iri);
        AddReviews(node, statement, iri);
        return node;
    }

    private void AddDerivations(RdfNode node, Statement statement, string iri)
    {
        var from = statement.Evidence.Select(evidence => Names.Of(evidence.Source))
            .Concat(statement.Derivations.SelectMany(static derivation => derivation.Premises).Select(premise => Names.Of(premise)));
        foreach (var origin in from.Distinct())
        {
            node.Add(RdfNames.Prov + "wasDerivedFrom", RdfTerm.Iri(origin));
        }

        for (var number = 1; number <= statement.Evidence.Count; number++)
        {
            node.Add(RdfNames.Prov + "qualifiedDerivation", RdfTerm.Iri(EvidenceOf(iri, number)));
        }

        for (var number = 1; number <= statement.Derivations.Count; number++)
        {
            node.Add(RdfNames.Prov + "qualifiedDerivation", RdfTerm.Iri(DerivationOf(iri, number)));
        }
    }

    private static void AddReviews(RdfNode node, Statement statement, string iri)
    {
        for (var number = 1; number <= statement.Reviews.Count; number++)
        {
            node.Add(RdfNames.Terms + "review", RdfTerm.Iri(ReviewOf(iri, number)));
        }

        node.Add(RdfNames.Terms + "reviewState", statement.ReviewState == ReviewState.None ? null : Words.Of(statement.ReviewState));
    }

    private RdfNode Node(Conflict conflict)
    {
        var node = new RdfNode(Names.Of(conflict));
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Terms + "Conflict"));
        node.Add(RdfNames.Terms + "constraint", conflict.Constraint);
        node.Add(RdfNames.Terms + "reason", conflict.Reason);
        foreach (var statement in conflict.Statements)
        {
            node.Add(RdfNames.Terms + "statement", RdfTerm.Iri(Names.Of(statement)));
        }

        return node;
    }

    private static bool Holds(Statement statement) => IsAsserted(statement) && statement.Until is null && statement.On is null;

    private static bool IsAsserted(Statement statement) => statement is { Modality: Modality.Asserted, Rank: not Rank.Deprecated };

    private static string ValueOf(string statement) => statement + "/value";

    private static string QualifierOf(string statement, QualifierValue qualifier) => $"{statement}/{qualifier.Qualifier.Name}";

    private static string EvidenceOf(string statement, int number) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{statement}/evidence/{number}");

    private static string ReviewOf(string statement, int number) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{statement}/review/{number}");

    private static string DerivationOf(string statement, int number) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{statement}/derivation/{number}");
}
