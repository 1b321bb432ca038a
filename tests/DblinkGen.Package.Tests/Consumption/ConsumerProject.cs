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

    /// <summary>A program.</summary>
    public static async Task<ConsumerProject> CreateAsync(PackedPackage package, string name, string source)
    {
        var consumer = await MakeAsync(package, name, """
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """);
        await consumer.WriteAsync("Program.cs", source);
        return consumer;
    }

    /// <summary>A library. Files can also come with each build.</summary>
    /// <param name="settings">Groups of MSBuild that follow the usual ones.</param>
    public static async Task<ConsumerProject> CreateLibraryAsync(
        PackedPackage package, string name, IEnumerable<(string File, string Text)>? sources = null, string settings = "")
    {
        var consumer = await MakeAsync(package, name, "<OutputType>Library</OutputType>", settings);
        foreach (var (file, text) in sources ?? [])
            await consumer.WriteAsync(file, text);
        return consumer;
    }

    private static async Task<ConsumerProject> MakeAsync(PackedPackage package, string name, string properties, string settings = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        var consumer = new ConsumerProject(folder, Path.Combine(package.Folder, "packages"));
        await consumer.WriteAsync("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="DblinkGen" Version="{package.Version}" />
              </ItemGroup>
              {settings}
            </Project>
            """);
        await consumer.WriteAsync("nuget.config", NuGetConfig(package.Feed));
        File.Copy(Repository.PathOf("global.json"), Path.Combine(folder, "global.json"));
        return consumer;
    }

    public Task RestoreAsync() => Program.RunAsync("dotnet", _folder, ["restore", "--verbosity", "quiet"], _environment);

    /// <summary>Applies the code fixes of the rules.</summary>
    public Task FormatAsync(params string[] rules) =>
        Program.RunAsync("dotnet", _folder, ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. rules], _environment);

    public Task<(int ExitCode, string Output)> BuildAsync(params string[] arguments) =>
        Program.TryRunAsync("dotnet", _folder, ["build", "--nologo", "--verbosity", "quiet", .. arguments], _environment);

    /// <summary>Builds these files and no other.</summary>
    public async Task<(int ExitCode, string Output)> BuildAsync(IEnumerable<(string Name, string Text)> files, params string[] arguments)
    {
        foreach (var old in Directory.GetFiles(_folder, "*.cs"))
            File.Delete(old);
        foreach (var (name, text) in files)
            await WriteAsync(name, text);
        return await BuildAsync(arguments);
    }

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

    private Task WriteAsync(string file, string text) => File.WriteAllTextAsync(Path.Combine(_folder, file), text);

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
