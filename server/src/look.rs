//! The organisation's look, as it is served: read and put together once, at the start.

use app::organisation::{Organisation, style_sheet};

use crate::Failed;
use crate::config::OrganisationSection;
use crate::http::organisation::{LOGO, STYLE};
use crate::logo::{Logo, short_digest};

/// What stands in files of its own.
#[derive(Clone, Debug)]
pub struct Look {
    /// The logo.
    pub logo: Option<Logo>,
    /// The style sheet with the colours; empty where there are none.
    pub style: String,
}

impl Look {
    /// As it is configured.
    ///
    /// # Errors
    /// When the logo cannot be used.
    pub fn read(section: &OrganisationSection) -> Result<Self, Failed> {
        let logo = section.logo().map_err(|(name, what)| format!("{name}: {what}"))?;
        let style = style_sheet(section.accent.as_deref(), section.accent_dark.as_deref());
        Ok(Self { logo, style })
    }

    /// What pages show. The addresses change with what they lead to, so that it may be cached.
    pub fn organisation(&self, section: &OrganisationSection) -> Organisation {
        let style = || format!("{STYLE}?v={}", short_digest(self.style.as_bytes()));
        Organisation {
            name: section.name.clone(),
            logo: self.logo.as_ref().map(|logo| format!("{LOGO}?v={}", logo.digest())),
            style: (!self.style.is_empty()).then(style),
            notice: section.notice(),
        }
    }
}
