"""Languages of paragraphs: each sentence is cut, made ready and spoken in the language that it stands in."""

from core.reader.feed import Feed
from core.reader.link import Link


async def settle_language(feed: Feed, link: Link) -> None:
    """Have the feed's next sentence taken for the language of its paragraph, where the listener wants that.

    What the document says of the language goes before what the letters say.
    """
    if link.follows_language and (coming := feed.coming) is not None:
        tag = feed.source.language_at(coming[0])
        feed.use_language(await link.language_of(feed.paragraph_around(*coming), tag))
