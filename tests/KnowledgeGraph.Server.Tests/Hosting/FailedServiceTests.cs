using KnowledgeGraph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Hosting;

public sealed class FailedServiceTests
{
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public async Task Process_WhoseServiceFails_EndsWithAnExitCodeOfItsOwn(bool fails, int expected)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHostedService(services => new Service(services.GetRequiredService<IHostApplicationLifetime>(), fails));
        await using var app = builder.Build();

        (await ServerProgram.RunAsync(app)).ShouldBe(expected);
    }

    private sealed class Service(IHostApplicationLifetime lifetime, bool fails) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task;
            if (fails)
            {
                throw new InvalidOperationException();
            }

            lifetime.StopApplication();
        }
    }
}
