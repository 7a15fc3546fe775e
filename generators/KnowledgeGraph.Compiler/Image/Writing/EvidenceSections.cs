using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the evidence of each statement: its passages and, for a derived one, its derivations.</summary>
internal static class EvidenceSections
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        var count = model.Statements.Length;
        var evidence = new SparseStarts(SectionId.EvidencePresence, SectionId.EvidenceStarts, SectionId.Evidence, count, sections);
        var derivations = new SparseStarts(
            SectionId.DerivationPresence, SectionId.DerivationStarts, SectionId.DerivationRules, count, sections);
        sections[SectionId.PremiseStarts].AddInt32(0);
        for (var row = 0; row < count; row++)
        {
            WriteEvidence(model.Statements[row], model, sections);
            evidence.End(row);
            WriteDerivations(model.Statements[row], model, sections, strings);
            derivations.End(row);
        }

        evidence.Write();
        derivations.Write();
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
    }
}
