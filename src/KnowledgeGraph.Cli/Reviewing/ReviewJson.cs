using System.Text.Json;
using KnowledgeGraph.Compiler.Reviews;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>Statements to review, for programs.</summary>
internal sealed class ReviewJson(Utf8JsonWriter json, PassageTexts passages)
{
    public void Write(IEnumerable<ReviewItem> items)
    {
        json.WriteStartObject();
        json.WriteStartArray("statements");
        foreach (var item in items)
        {
            Write(item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(ReviewItem item)
    {
        var statement = item.Statement;
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("sentence", statement.ToSentence(namesSources: false));
        json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(statement.ReviewState.ToString()));
        json.WriteString("of", ReviewDigest.Format(item.Digest));
        json.WriteNumber("risk", item.Risk);
        json.WriteNumber("origins", item.Origins);
        json.WriteNumber("conclusions", item.Conclusions);
        json.WriteBoolean("implied", item.IsImplied);
        json.WriteBoolean("rated", item.IsRated);
        json.WriteStartArray("missing");
        foreach (var part in item.MissingParts)
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
        json.WriteStartArray("passages");
        foreach (var evidence in statement.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("evidence", evidence.ToString());
            json.WriteString("source", evidence.Source.Id);
            json.WriteString("title", evidence.Source.Title);
            json.WriteString("words", passages.Of(evidence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reviews");
        foreach (var review in statement.Reviews)
        {
            json.WriteStartObject();
            json.WriteString("by", review.By);
            json.WriteString("on", Day.ToText(review.Day));
            json.WriteString("of", review.DigestText);
            json.WriteBoolean("isCurrent", review.IsCurrent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
