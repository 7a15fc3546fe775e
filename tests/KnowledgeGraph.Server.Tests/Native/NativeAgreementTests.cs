using KnowledgeGraph.Server.Tests.Engine;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Native;

/// <summary>
/// The native server gives the bytes of the one that is compiled as it runs, receipts included, over the same image. With
/// <see cref="AgreementTests"/>, which asks Node and Chromium the same, all four agree.
/// </summary>
[Collection("Native programs")]
public sealed class NativeAgreementTests(EngineFacts facts) : IClassFixture<EngineFacts>
{
    [NativeTheory]
    [InlineData(EngineFacts.Shipped)]
    [InlineData(EngineFacts.Railway)]
    [InlineData(EngineFacts.Tramway)]
    public async Task NativeServer_AnswersAsTheOtherDoes(string set)
    {
        using var graph = FactGraph.OpenFile(facts.ImageOf(set));
        EngineRequest[] requests = [.. EngineRequest.QuestionsOf(graph), .. EngineRequest.OfAnySet];
        var expected = await facts.AskServerAsync(set, requests);

        using var native = ServerProgram.Take(await NativePrograms.ServerAsync());
        using var published = await ServerProcess.StartAsync("--image", facts.ImageOf(set));

        for (var i = 0; i < requests.Length; i++)
        {
            (await Answer.PostAsync(published.Client, requests[i].ToBody())).Body.ShouldBe(expected[i], requests[i].Query);
        }
    }
}
