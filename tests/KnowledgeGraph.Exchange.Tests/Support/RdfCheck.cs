using System.Globalization;

namespace KnowledgeGraph.Exchange.Tests.Support;

/// <summary>Compares triples with a graph, every entity and every statement, by code of its own.</summary>
internal sealed class RdfCheck(FactGraph graph, HashSet<ReadTriple> triples)
{
    private const string Base = "urn:knowledgegraph:";
    private const string Terms = "urn:knowledgegraph:terms#";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    private const string Prov = "http://www.w3.org/ns/prov#";

    private readonly ILookup<(string, string), ReadTriple> _bySubject = triples.ToLookup(static triple => (triple.Subject, triple.Predicate));

    public void Run()
    {
        triples.ShouldAllBe(static triple => triple.Kind != "blank");
        foreach (var entity in Rows.Entities(graph))
        {
            Check(entity);
        }

        foreach (var statement in Rows.Statements(graph))
        {
            Check(statement);
        }

        foreach (var source in graph.Sources)
        {
            Values($"{Base}source/{source.Id}", Terms + "marking").ShouldBe(Marking(source.Marking));
        }

        Subjects(Rdf + "type", Terms + "Statement").ShouldBe(Rows.Statements(graph).Select(static row => Base + "statement/" + row.Id), ignoreOrder: true);
        Subjects(Rdf + "type", Terms + "Source").Count().ShouldBe(graph.Sources.Count);
        Subjects(Rdf + "type", Terms + "Conflict").Count().ShouldBe(graph.Conflicts.Count);
    }

    private void Check(Entity entity)
    {
        var subject = Base + "entity/" + entity.Id;
        Values(subject, Rdf + "type").ShouldBe([Base + "vocabulary#" + entity.Kind.Name]);
        Values(subject, Rdfs + "label").ShouldBe([entity.Name, .. entity.LocalNames.Select(static name => name.Name)], ignoreOrder: true);
        Values(subject, "http://schema.org/description").ShouldBe(entity.Description is { } text ? [text] : []);
        Values(subject, "http://schema.org/alternateName").ShouldBe(entity.Aliases.Distinct(), ignoreOrder: true);
        Values(subject, "http://schema.org/identifier").ShouldBe(entity.Identifiers.Select(static identifier => identifier.Value), ignoreOrder: true);
        Values(subject, Terms + "marking").ShouldBe(Marking(entity.Marking));
        Values(subject, Terms + "formerId").ShouldBe(entity.FormerIds, ignoreOrder: true);
    }

    private void Check(Statement statement)
    {
        var (subject, iri) = (Base + "entity/" + statement.Subject.Id, Base + "statement/" + statement.Id);
        var predicate = Base + "vocabulary#" + statement.Predicate.Name;
        var value = _bySubject[(subject, iri)].ShouldHaveSingleItem();
        (value.Kind, value.Value, value.Datatype, value.Language).ShouldBe(Term(statement.Object, iri + "/value"));
        var isAsserted = statement is { Modality: Modality.Asserted, Rank: not Rank.Deprecated };
        var holds = isAsserted && statement.Until is null && statement.On is null;
        triples.Contains(value with { Predicate = predicate }).ShouldBe(holds || Rows.Statements(graph).Any(other =>
            other.Row != statement.Row && other.Subject == statement.Subject && other.Predicate == statement.Predicate && other.Object.ToString() == statement.Object.ToString()
            && other is { Modality: Modality.Asserted, Rank: not Rank.Deprecated, Until: null, On: null }));
        Values(iri, Terms + "predicate").ShouldBe([predicate]);
        Values(iri, Rdf + "singletonPropertyOf").ShouldBe(isAsserted ? [predicate] : []);
        Values(iri, Rdfs + "label").ShouldBe([statement.ToSentence()]);
        Values(iri, Terms + "modality").ShouldBe([Rows.Word(statement.Modality)]);
        Values(iri, Terms + "rank").ShouldBe([Rows.Word(statement.Rank)]);
        Values(iri, Terms + "basis").ShouldBe([Rows.Word(statement.Basis)]);
        Values(iri, Terms + "marking").ShouldBe(Marking(statement.Marking));
        Values(iri, Terms + "since").ShouldBe(Optional(statement.Since));
        Values(iri, Terms + "until").ShouldBe(Optional(statement.Until));
        Values(iri, Terms + "on").ShouldBe(Optional(statement.On));
        Values(iri, Terms + "note").ShouldBe(Optional(statement.Note));
        Values(iri, Terms + "reason").ShouldBe(Optional(statement.RankReason));
        Values(iri, Terms + "credibility").ShouldBe(statement.Credibility == 0 ? [] : [$"{statement.Credibility}"]);
        Values(iri, Terms + "likelihood").ShouldBe(statement.Likelihood is { } likelihood ? [Rows.Word(likelihood)] : []);
        Values(iri, Prov + "wasAttributedTo").ShouldBe(statement.AttributedTo is { } agent ? [Base + "entity/" + agent.Id] : []);
        foreach (var qualifiers in statement.Qualifiers.GroupBy(static qualifier => qualifier.Qualifier.Name))
        {
            _bySubject[(iri, $"{Base}qualifier#{qualifiers.Key}")].Select(static triple => (triple.Kind, triple.Value, triple.Datatype, triple.Language))
                .ShouldBe(qualifiers.Select(qualifier => Term(qualifier.Value, $"{iri}/{qualifiers.Key}")), ignoreOrder: true);
        }

        CheckDerivations(statement, iri);
        Values(iri, Terms + "reviewState").ShouldBe(statement.ReviewState == ReviewState.None ? [] : [Rows.Word(statement.ReviewState)]);
        Values(iri, Terms + "review").Select(node => Rows.Line(One(node, "by"), One(node, "on"), One(node, "digest"), One(node, "current"))).ShouldBe(
            statement.Reviews.Select(static review => Rows.Line(
                review.By, review.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), review.DigestText, review.IsCurrent ? "true" : "false")),
            ignoreOrder: true);
    }

    private void CheckDerivations(Statement statement, string iri)
    {
        Values(iri, Prov + "wasDerivedFrom").ShouldBe(
            statement.Evidence.Select(static evidence => Base + "source/" + evidence.Source.Id)
                .Concat(statement.Derivations.SelectMany(static derivation => derivation.Premises).Select(static premise => Base + "statement/" + premise.Id)).Distinct(),
            ignoreOrder: true);
        var passages = Values(iri, Prov + "qualifiedDerivation").Where(static node => node.Contains("/evidence/", StringComparison.Ordinal));
        passages.Select(node => Rows.Line(
            Values(node, Prov + "entity").Single(), One(node, "offset"), One(node, "length"), One(node, "digest"), One(node, "row"), One(node, "pointer"),
            One(node, "verified"), One(node, "exact"), One(node, "subjectFit"), One(node, "dateFit"), One(node, "hedgeFit"))).ShouldBe(
            statement.Evidence.Select(static evidence => Rows.Line(
                Base + "source/" + evidence.Source.Id, evidence.HasPosition ? $"{evidence.Offset}" : null, evidence.HasDigest ? $"{evidence.Length}" : null,
                evidence.HasDigest ? evidence.DigestText : null, evidence.RowNumber is { } row ? $"{row}" : null, evidence.Pointer,
                evidence.IsVerified ? "true" : "false", evidence.Quote?.Exact, Rows.Fit(evidence.Fit.Subject), Rows.Fit(evidence.Fit.Date),
                evidence.Fit.Hedge == HedgeFit.NotChecked ? null : Rows.Word(evidence.Fit.Hedge))),
            ignoreOrder: true);
        var rules = Values(iri, Prov + "qualifiedDerivation").Where(static node => node.Contains("/derivation/", StringComparison.Ordinal));
        rules.Select(node => Rows.Line([One(node, "rule"), .. Enumerable.Range(1, 9).SelectMany(number => Values(node, $"{Rdf}_{number}"))])).ShouldBe(
            statement.Derivations.Select(static derivation =>
                Rows.Line([derivation.Rule, .. derivation.Premises.Select(static premise => Base + "statement/" + premise.Id)])),
            ignoreOrder: true);
    }

    private (string Kind, string Value, string Datatype, string Language) Term(FactValue value, string quantity)
    {
        if (value.Kind == ValueKind.Quantity)
        {
            var (number, node) = (value.AsQuantity(), quantity);
            One(node, "amount").ShouldBe(number.Amount.ToString(CultureInfo.InvariantCulture));
            One(node, "upTo").ShouldBe(number.UpperAmount?.ToString(CultureInfo.InvariantCulture));
            One(node, "unit").ShouldBe(number.Unit.Name);
            One(node, "comparator").ShouldBe(Rows.Word(number.Comparator));
            One(node, "per").ShouldBe(number.Period == QuantityPeriod.None ? null : Rows.Word(number.Period));
            return ("iri", quantity, "", "");
        }

        return value.Kind switch
        {
            ValueKind.Entity => ("iri", Base + "entity/" + value.AsEntity().Id, "", ""),
            ValueKind.Text => ("literal", value.AsText(), "", ""),
            ValueKind.LanguageText => ("literal", value.AsText(), "", value.Language().ToLowerInvariant()),
            ValueKind.Integer => ("literal", value.ToString(), Xsd + "integer", ""),
            ValueKind.Decimal => ("literal", value.ToString(), Xsd + "decimal", ""),
            ValueKind.Boolean => ("literal", value.ToString(), Xsd + "boolean", ""),
            ValueKind.Url => ("literal", value.ToString(), Xsd + "anyURI", ""),
            ValueKind.Enumeration => ("literal", value.ToString(), Base + "vocabulary#" + value.AsEnumerationValue().Enumeration.Name, ""),
            _ => ("literal", value.ToString(), DateType(value.ToString()), ""),
        };
    }

    private static string DateType(string edtf) => edtf switch
    {
        { Length: 4 } when edtf.All(char.IsAsciiDigit) => Xsd + "gYear",
        { Length: 7 } when edtf[4] == '-' && edtf.Remove(4, 1).All(char.IsAsciiDigit) && string.CompareOrdinal(edtf[5..], "13") < 0 => Xsd + "gYearMonth",
        { Length: 10 } when DateOnly.TryParse(edtf, CultureInfo.InvariantCulture, out _) => Xsd + "date",
        _ => "http://id.loc.gov/datatypes/edtf/EDTF",
    };

    private static string[] Marking(Marking marking) => Optional(Rows.Marking(marking));

    private static string[] Optional(string? text) => text is null ? [] : [text];

    private string? One(string subject, string term) => Values(subject, Terms + term).SingleOrDefault();

    private IEnumerable<string> Values(string subject, string predicate) => _bySubject[(subject, predicate)].Select(static triple => triple.Value);

    private IEnumerable<string> Subjects(string predicate, string value) =>
        triples.Where(triple => triple.Predicate == predicate && triple.Value == value).Select(static triple => triple.Subject);
}
