namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>A small railway as fact files, with every shape of member that can be emitted.</summary>
internal static class RailwayFiles
{
    public const string Ontology = """
        name: Railway
        description: Lines, stations and who runs them.

        kinds:
          Organisation: { abstract: true, description: A group that acts as one. }
          Place: { abstract: true, description: Somewhere to go. }
          Company: { extends: Organisation, plural: companies, description: Runs trains. }
          Line: { extends: Place, description: A railway line. }
          Station: { extends: Place, description: Where trains stop & people <change>. }

        enumerations:
          LineStatus:
            description: Whether trains run.
            values: { planned: Not built., open: Trains run., closed: No trains run any more. }

        units:
          millimetres: { symbol: mm, dimension: length, description: Thousandths of a metre. }

        qualifiers:
          share: { type: decimal, description: How much of it. }
          witness: { range: Company, description: Who saw it. }

        properties:
          electrified: { domain: Line, type: boolean, cardinality: one, evidence: optional, description: Has a contact wire. }
          gauge: { domain: Line, type: quantity, cardinality: one, evidence: optional, description: Between the rails. }
          length: { domain: Line, type: decimal, cardinality: one, evidence: optional, description: In kilometres. }
          motto: { domain: Organisation, type: text, evidence: optional, description: What it says of itself. }
          opened: { domain: Place, type: date, cardinality: one, evidence: optional, description: When trains first ran. }
          platforms: { domain: Station, type: integer, cardinality: one, evidence: optional, description: How many there are. }
          site: { domain: Organisation, type: url, cardinality: one, evidence: optional, description: Where it is on the web. }
          slogan: { domain: Organisation, type: languageText, evidence: optional, description: What its posters say. }
          status:
            { domain: Line, type: LineStatus, cardinality: one, temporal: state, evidence: optional, description: Whether trains run. }

        predicates:
          interchangeWith:
            { domain: Station, range: Station, symmetric: true, temporal: timeless, evidence: optional, description: People change here. }
          operatedBy:
            domain: Place
            range: Organisation
            inverse: operates
            inverseDescription: What it runs.
            description: Who runs it.
            cardinality: many
            evidence: optional
            qualifiers: { allowed: [share, witness] }
          partOf:
            domain: Station
            range: Line
            inverse: stations
            description: The line it is on.
            cardinality: one
            temporal: timeless
            evidence: optional
        """;

    public const string Network = """
        entities:
          coast-line:
            kind: Line
            name: Coast Line
            aliases: [The Coast, Line 1]
            statements:
              - gauge: { amount: 1435, unit: millimetres }
              - length: 12.5
              - electrified: true
              - opened: 1899-05~
              - status: planned
                since: 1890
                until: 1898
              - status: open
                since: 1900
                until: ..
              - operatedBy: northern-rail
                since: 1900
                until: 1947
                share: 0.5
                witness: [southern-rail, northern-rail]
              - operatedBy: southern-rail
                since: 1948
                until: ..
              - operatedBy: northern-rail
                modality: negated
                note: Not the freight trains.
          harbour:
            kind: Station
            name: Harbour
            description: The end of the line.
            statements:
              - partOf: coast-line
              - interchangeWith: market
              - platforms: 2
          market:
            kind: Station
            name: Market
            statements:
              - partOf: coast-line
        """;

    public const string Companies = """
        entities:
          northern-rail:
            kind: Company
            name: Northern Rail
            statements:
              - motto: Northwards
              - motto: Northwords
                rank: deprecated
                reason: A misprint.
              - slogan: { text: Immer nach Norden, language: de }
              - site: https://northern.example/
          southern-rail:
            kind: Company
            name: Southern Rail
        """;

    /// <summary>A project with all of it.</summary>
    public static FactProject Project { get; } = FactProject.Create()
        .WithFact("ontology.yaml", Ontology)
        .WithFact("companies.yaml", Companies)
        .WithFact("network.yaml", Network);
}
