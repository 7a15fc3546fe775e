using KnowledgeGraph.Exchange.Csv;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Rdf;

/// <summary>Sources as entities of PROV, with the terms of Dublin Core.</summary>
internal static class SourceNodes
{
    public static RdfNode Of(SourceDocument source, RdfNames names)
    {
        var node = new RdfNode(names.Of(source));
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Prov + "Entity"));
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Terms + "Source"));
        node.Add(RdfNames.Label, source.Title);
        node.Add(RdfNames.DcTerms + "publisher", source.Publisher);
        foreach (var author in source.Authors)
        {
            node.Add(RdfNames.DcTerms + "creator", author);
        }

        if (source.Published is { } published)
        {
            node.Add(RdfNames.DcTerms + "issued", RdfValues.Date(published.Edtf));
        }

        node.Add(RdfNames.DcTerms + "language", source.Language);
        node.Add(RdfNames.Schema + "url", source.Url, RdfNames.Xsd + "anyURI");
        node.Add(RdfNames.DcTerms + "license", source.Licence);
        node.Add(RdfNames.DcTerms + "description", source.Description);
        node.Add(RdfNames.Terms + "reliability", source.Reliability.ToString());
        node.Add(RdfNames.Terms + "file", source.File);
        node.Add(RdfNames.Terms + "encoding", source.Encoding);
        node.Add(RdfNames.Terms + "sha256", source.Sha256);
        node.Add(RdfNames.Terms + "mayBeQuoted", StatementCells.Flag(source.MayBeQuoted), RdfNames.Xsd + "boolean");
        node.Add(RdfNames.Terms + "marking", MarkingText.Of(source.Marking));
        if (source.Entity is { } entity)
        {
            node.Add(RdfNames.Terms + "represents", RdfTerm.Iri(names.Of(entity)));
        }

        foreach (var link in source.DerivedFrom)
        {
            node.Add(RdfNames.Terms + (link.IsInferred ? "presumablyDerivedFrom" : "derivedFrom"), RdfTerm.Iri(names.Of(link.Source)));
            node.Add(RdfNames.Prov + "wasDerivedFrom", RdfTerm.Iri(names.Of(link.Source)));
            node.Add(RdfNames.Terms + "derivationNote", link.Note);
        }

        return node;
    }
}
