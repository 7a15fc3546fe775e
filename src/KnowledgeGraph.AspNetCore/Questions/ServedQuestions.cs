using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Transport.Documents;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>The saved questions of a set that fit its schema: by name, and as trusted documents.</summary>
internal sealed class ServedQuestions
{
    public ServedQuestions(QuestionCatalogue all, Schema schema)
    {
        Catalogue = all.Fitting(schema);
        Documents = new TrustedDocuments(Catalogue.All.Select(question => KeyValuePair.Create(question.Name, question.Document.ToArray())));
    }

    public QuestionCatalogue Catalogue { get; }

    public TrustedDocuments Documents { get; }
}
