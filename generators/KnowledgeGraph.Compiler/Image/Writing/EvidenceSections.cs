using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the evidence of each statement: its passages and, for a derived one, its derivations.</summary>
internal static class EvidenceSections
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        sections[SectionId.EvidenceStarts].AddInt32(0);
        sections[SectionId.DerivationStarts].AddInt32(0);
        sections[SectionId.PremiseStarts].AddInt32(0);
        foreach (var statement in model.Statements)
        {
            WriteEvidence(statement, model, sections);
            WriteDerivations(statement, model, sections, strings);
        }
    }

    private static void WriteEvidence(StatementRow statement, ImageModel model, ImageSections sections)
    {
        var evidence = sections[SectionId.Evidence];
        foreach (var passage in statement.Symbol.Evidence)
        {
            evidence.AddInt32(model.SourceRows.Row(passage.Source));
            evidence.AddInt32(passage.Offset);
            evidence.AddInt32(passage.Length);
            evidence.AddUInt32(passage.Digest);
            evidence.AddInt32((passage.IsVerified ? EvidenceBits.Verified : 0) | (passage.IsWhole ? EvidenceBits.Whole : 0) | passage.Fit.ToFlags());
        }

        sections[SectionId.EvidenceStarts].AddInt32(sections.Count(SectionId.Evidence));
    }

    private static void WriteDerivations(StatementRow statement, ImageModel model, ImageSections sections, StringTable strings)
    {
        foreach (var derivation in statement.Symbol.Derivations)
        {
            sections[SectionId.DerivationRules].AddInt32(strings.Id(derivation.Rule));
            foreach (var premise in derivation.Premises)
            {
                sections[SectionId.Premises].AddInt32(model.StatementIds.Row(premise));
            }

            sections[SectionId.PremiseStarts].AddInt32(sections.Count(SectionId.Premises));
        }

        sections[SectionId.DerivationStarts].AddInt32(sections.Count(SectionId.DerivationRules));
    }
}
