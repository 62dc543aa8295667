import { findImage } from './find-image.ts';
import { type Named, type NameMemory, rememberByName } from './name-memory.ts';
import { namedRelease } from './named-release.ts';
import type { SystemName } from './operating-systems.ts';
import { tagWords } from './tag-words.ts';
import { systemOf } from './traits-by-name.ts';

/** The names that the /etc/passwd and /etc/group of an image may have, in any of its versions. */
export interface Accounts {
  readonly users: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** The user that the image has beside those of its system, to run as; undefined where it has none. */
  readonly own: string | undefined;
}

interface SystemAccounts {
  readonly systems: RegExp;
  readonly users: string;
  /** Beside those with the names of users. */
  readonly groups: string;
  /** Users without a group of their name. */
  readonly alone?: RegExp;
}

const SERVICES =
  'systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-oom messagebus dbus sshd tss';

/**
 * By system, the names of all its releases and of packages that its images may bring. Sources: base-passwd of Debian and Ubuntu,
 * alpine-baselayout, BusyBox's build in docker-library/busybox, Red Hat's setup package, distroless' common/BUILD.bazel,
 * dotnet-docker's Dockerfiles.
 */
const BY_SYSTEM: readonly SystemAccounts[] = [
  {
    systems: /^(?:debian|ubuntu|debianOrUbuntu)$/,
    alone: /^(?:nobody|sync|_apt)$/,
    users: `root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats libuuid _apt nobody ubuntu ${SERVICES}`,
    groups:
      'adm tty disk kmem dialout fax voice cdrom floppy tape sudo audio dip operator src shadow utmp video sasl plugdev staff users nogroup ssh _ssh crontab input kvm render sgx',
  },
  {
    // Wolfi's baselayout is made from Alpine's.
    systems: /^(?:alpine(?:Both)?|wolfi|chainguard\w*)$/,
    users:
      'nonroot root bin daemon adm lp sync shutdown halt mail news uucp operator man postmaster cron ftp sshd at squid xfs games postgres cyrus vpopmail ntp smmsp guest nobody',
    groups:
      'sys tty disk mem kmem wheel floppy console audio cdrom dialout input tape video netdev readproc kvm shadow cdrw www-data usb users nofiles locate abuild utmp ping nogroup klogd',
  },
  {
    systems: /^busybox/,
    users: 'root daemon bin sys sync mail www-data operator nobody',
    groups:
      'adm tty disk lp kmem wheel cdrom dialout floppy video audio tape utmp plugdev staff lock netdev users nogroup',
  },
  {
    systems: /^(?:fedora|centos|rocky|alma|oracle|amazon|ubi|rhel)/,
    users: `root bin daemon adm lp sync shutdown halt mail news uucp operator games gopher ftp nobody nfsnobody vcsa saslauth postfix polkitd unbound chrony rpc rpcuser avahi abrt ${SERVICES}`,
    groups:
      'sys tty disk mem kmem wheel cdrom man dialout floppy tape video lock audio users utmp utempter input kvm render sgx clock ssh_keys systemd-journal cgred screen',
  },
  { systems: /^distroless/, users: 'root nobody nonroot', groups: 'tty staff' },
  {
    systems: /^(?:chiselled|azureDistroless)$/,
    users: 'root nobody app nonroot ubuntu _daemon_',
    groups: 'nogroup tty staff',
  },
];

const KNOWN = BY_SYSTEM.map(({ systems, users, groups, alone }) => {
  const names = users.split(' ');
  return { systems, users: names, groups: [...names.filter((name) => !alone?.test(name)), ...groups.split(' ')] };
});

/** The users and groups of an image by its name; undefined where they aren't known. */
export function accountsByName(reference: Named): Accounts | undefined {
  return rememberByName(remembered, reference, () => readAccounts(reference));
}

const remembered: NameMemory<Accounts> = new Map();

function readAccounts(reference: Named): Accounts | undefined {
  const image = findImage(reference);
  const { tag } = reference;
  if (image?.accounts === undefined || tag === undefined) return undefined;
  const system: SystemName = systemOf(image, tag, tagWords(tag));
  const known = KNOWN.find(({ systems }) => systems.test(system));
  if (known === undefined) return undefined;
  const own = image.accounts;
  const [users, groups] = [new Set([...known.users, ...own]), new Set([...known.groups, ...own])];
  if (lacksUbuntu(reference, system)) for (const names of [users, groups]) names.delete('ubuntu');
  return { users, groups, own: own[0] };
}

/** Ubuntu's images have a user of that name since 23.04, and Debian's have none. */
function lacksUbuntu(reference: Named, system: SystemName): boolean {
  if (system === 'debian') return true;
  const release = system === 'ubuntu' ? namedRelease(reference) : undefined;
  return release?.system === 'ubuntu' && Number.parseFloat(release.release) < 23.04;
}
