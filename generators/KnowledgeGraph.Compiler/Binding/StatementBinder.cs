using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds statements, once every entity and source is known.</summary>
internal sealed class StatementBinder(FactIndex index, EvidenceBinder evidence, StatementIdentity identity)
{
    private const string What = "A statement";
    private readonly Dictionary<string, SyntaxLocation> _locations = new(StringComparer.Ordinal);

    public void BindAll(PendingStatements statements)
    {
        var reader = statements.Reader;
        if (statements.List.IsEmpty)
        {
            return;
        }

        if (statements.List is not SequenceSyntax list)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.WrongShape, reader.At(statements.List), "'statements'", "a list", statements.List.Shape);
            return;
        }

        foreach (var item in list.Items)
        {
            if (reader.Mapping(item, What) is { } mapping && Bind(mapping, statements.Subject, reader) is { } bound)
            {
                Add(bound, reader.Diagnostics);
            }
        }
    }

    private void Add(BoundStatement bound, DiagnosticBag diagnostics)
    {
        if (_locations.TryGetValue(bound.Symbol.Id, out var first))
        {
            diagnostics.Report(DiagnosticCatalogue.DuplicateStatement, bound.Location, first);
            return;
        }

        _locations.Add(bound.Symbol.Id, bound.Location);
        index.Statements.Add(bound);
    }

    private BoundStatement? Bind(MappingSyntax mapping, string? owner, NodeReader reader)
    {
        var subject = BindSubject(mapping, owner, reader);
        var predicateEntry = PredicateFinder.Find(mapping, index.Ontology, reader);
        var passages = evidence.Bind(mapping, reader);
        var header = HeaderBinder.Bind(mapping, index, reader);
        var exceptions = ExceptionBinder.Bind(mapping, reader);
        if (predicateEntry is null)
        {
            return null;
        }

        var predicate = index.Ontology.Predicates[predicateEntry.Name];
        var location = reader.At(predicateEntry.Key);
        if (predicate.Symbol.Evidence == EvidencePolicy.Required && mapping.Find(StatementFields.Evidence) is null)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.EvidenceMissing, location, predicate.Symbol.Name);
        }

        CheckDomain(subject, predicate, location, reader);
        var value = ValueBinder.Bind(predicateEntry.Value, ValueSlot.Of(predicate), index, reader);
        var qualifiers = QualifierBinder.Bind(mapping, predicate.Symbol, location, index, reader);
        var time = TimeBinder.Bind(mapping, predicate.Symbol, passages.Witness, reader);
        if (subject is null || value is null)
        {
            return null;
        }

        var symbol = new StatementSymbol
        {
            Id = identity.Compute(subject, predicate.Symbol, value, header, qualifiers, time),
            Subject = subject,
            Predicate = predicate.Symbol.Name,
            Object = value,
            Time = time,
            Modality = header.Modality,
            AttributedTo = header.AttributedTo,
            Credibility = header.Credibility,
            Likelihood = header.Likelihood,
            Rank = header.Rank,
            RankReason = header.Reason,
            Note = header.Note,
            Qualifiers = qualifiers,
            Evidence = passages.Evidence,
        };
        return new BoundStatement(symbol, predicate.Symbol, location) { Exceptions = exceptions };
    }

    private string? BindSubject(MappingSyntax mapping, string? owner, NodeReader reader)
    {
        if (owner is not null)
        {
            if (mapping.Find(StatementFields.Subject) is { } extra)
            {
                reader.Diagnostics.Report(DiagnosticCatalogue.SubjectInsideEntity, reader.At(extra.Key));
            }

            return owner;
        }

        return reader.Required(mapping, mapping, What, StatementFields.Subject) is { } subject
            && ReferenceChecker.IsEntity(subject, index, reader)
                ? subject.Value
                : null;
    }

    private void CheckDomain(string? subject, PredicateDefinition predicate, SyntaxLocation location, NodeReader reader)
    {
        if (subject is null || !index.EntityKinds.TryGetValue(subject, out var kind) || kind is null || predicate.Domain.Contains(kind))
        {
            return;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.WrongDomain, location, index.LocationOf(subject), subject, KindPhrase.Of(kind), predicate.Symbol.Name,
            KindPhrase.OneOf(predicate.Symbol.Domain));
    }
}
