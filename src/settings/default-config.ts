/** Where the config file is, unless `config` names another. */
export const DEFAULT_CONFIG = '.github/freshfrom.yml';
