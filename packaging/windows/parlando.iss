; Inno Setup: installs dist\parlando for one user or for all, without asking for more than that.
; ISCC /DVersion=0.1.0 packaging\windows\parlando.iss
; To sign: ISCC /DSign /Sparlando="signtool sign /fd sha256 /tr %TIMESTAMP_URL% /td sha256 /sha1 %CERTIFICATE_SHA1% $f"

#ifndef Version
  #error Say which version: /DVersion=...
#endif

[Setup]
AppId={{6E0B6C64-3C5B-4C5E-9D0A-6B6E5D0B0C7E}
AppName=Parlando
AppVersion={#Version}
AppPublisher=The Parlando developers
DefaultDirName={autopf}\Parlando
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=parlando-{#Version}-windows-setup
SetupIconFile=..\..\build\parlando.ico
UninstallDisplayIcon={app}\parlando.exe
Compression=lzma2/max
SolidCompression=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible arm64
ArchitecturesInstallIn64BitMode=x64compatible arm64
ChangesAssociations=yes
WizardStyle=modern
#ifdef Sign
SignTool=parlando
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Components]
Name: "program"; Description: "Parlando"; Types: full compact custom; Flags: fixed
Name: "natural"; Description: "parlando-natural: what natural voices need"; Types: full

[Files]
Source: "..\..\dist\parlando\*"; DestDir: "{app}"; Components: program; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\dist\natural\*"; DestDir: "{app}"; Components: natural; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Parlando"; Filename: "{app}\parlando.exe"; AppUserModelID: "org.parlando.Parlando"

; Parlando offers itself under "Open with"; it takes no kind of file away from another program.
[Registry]
Root: HKA; Subkey: "Software\Classes\Applications\parlando.exe\shell\open\command"; ValueType: string; ValueData: """{app}\parlando.exe"" ""%1"""; Flags: uninsdeletekey
#include "..\..\build\associations.iss"

[Run]
Filename: "{app}\parlando.exe"; Description: "{cm:LaunchProgram,Parlando}"; Flags: nowait postinstall skipifsilent
