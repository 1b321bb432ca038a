using DblinkGen.Package.Tests.Packing;

namespace DblinkGen.Package.Tests.Consumption;

/// <summary>A project as a user makes one: a reference to the package, and a program or files.</summary>
internal sealed class ConsumerProject
{
    private const string ConnectionVariable = "CONSUMER_CONNECTION";

    private readonly string _folder;
    private readonly (string, string)[] _environment;

    private ConsumerProject(string folder, string packages)
    {
        _folder = folder;
        _environment = [("NUGET_PACKAGES", packages)];
    }

    public string Folder => _folder;

    public static Task<ConsumerProject> CreateAsync(PackedPackage package, string name, string source) => CreateAsync(package, name, [("Program.cs", source)]);

    /// <param name="settings">Groups of MSBuild that follow the usual ones.</param>
    public static async Task<ConsumerProject> CreateAsync(
        PackedPackage package, string name, IEnumerable<(string File, string Text)> sources, string settings = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        await WriteAsync("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="DblinkGen" Version="{package.Version}" />
              </ItemGroup>
              {settings}
            </Project>
            """);
        await WriteAsync("nuget.config", NuGetConfig(package.Feed));
        foreach (var (file, text) in sources)
            await WriteAsync(file, text);
        File.Copy(Path.Combine(RepositoryFolder.Path, "global.json"), Path.Combine(folder, "global.json"));
        return new ConsumerProject(folder, Path.Combine(package.Folder, "packages"));

        Task WriteAsync(string file, string text) => File.WriteAllTextAsync(Path.Combine(folder, file), text);
    }

    public Task RestoreAsync() => Program.RunAsync("dotnet", _folder, ["restore", "--verbosity", "quiet"], _environment);

    /// <summary>Applies the code fixes of the rules.</summary>
    public Task FormatAsync(params string[] rules) =>
        Program.RunAsync("dotnet", _folder, ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. rules], _environment);

    public Task<(int ExitCode, string Output)> BuildAsync() =>
        Program.TryRunAsync("dotnet", _folder, ["build", "--nologo", "--verbosity", "quiet"], _environment);

    public Task<string> RunAsync(string connectionString) =>
        Program.RunAsync(
            "dotnet", _folder, ["exec", Path.Combine("bin", "Debug", "net10.0", "Consumer.dll")], (ConnectionVariable, connectionString));

    public async Task<(int ExitCode, string Output)> PublishNativeAsync()
    {
        await RestoreCompilerAsync();
        return await Program.TryRunAsync(
            "dotnet",
            _folder,
            [
                "publish", "--use-current-runtime", "-p:PublishAot=true", "-p:TrimmerSingleWarn=false",
                "--output", "native", "--nologo", "--verbosity", "quiet",
            ],
            _environment);
    }

    public Task<string> RunNativeAsync(string connectionString) =>
        Program.RunAsync(
            Path.Combine(_folder, "native", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"),
            _folder,
            [],
            (ConnectionVariable, connectionString));

    /// <summary>Brings the AOT compiler into the cache, from the sources of the machine, which the consumer does not see.</summary>
    private async Task RestoreCompilerAsync()
    {
        var folder = Directory.CreateDirectory(_folder + "-compiler").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "Compiler.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <PublishAot>true</PublishAot>
              </PropertyGroup>
            </Project>
            """);
        await Program.RunAsync("dotnet", folder, ["restore", "--use-current-runtime"]);
    }

    /// <summary>
    /// No source but ours: Npgsql is taken from the cache that the repository's own restore has filled, so that the test needs no network.
    /// What is restored goes to a folder of the tests, and the cache never sees the package under test.
    /// </summary>
    private static string NuGetConfig(string feed) => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="packed" value="{feed}" />
          </packageSources>
          <packageSourceMapping>
            <clear />
          </packageSourceMapping>
          <fallbackPackageFolders>
            <add key="cache" value="{PackageCache()}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string PackageCache() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
