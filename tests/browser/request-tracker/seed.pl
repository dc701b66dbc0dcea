# Puts an agent, a customer and the customer's tickets into an empty Request Tracker: desk.ts, as JSON on stdin.
use strict;
use warnings;
use JSON qw(decode_json);
use MIME::Entity;
use RT;

my $desk = do { local $/; decode_json(<STDIN>) };
RT::LoadConfig();
RT::Init();
my $system = RT->SystemUser;

# Each maker answers with what it made and, last, why it did not.
sub done {
    my ( $what, @answer ) = @_;
    die "$what: $answer[-1]\n" unless $answer[0];
}

sub allow {
    my ( $principal, @rights ) = @_;
    done( $_, $principal->GrantRight( Right => $_, Object => $RT::System ) ) for @rights;
}

my $agent = RT::User->new($system);
done( 'agent', $agent->Create(
    Name         => $desk->{agent}{name},
    RealName     => $desk->{agent}{realName},
    EmailAddress => $desk->{agent}{email},
    Password     => $desk->{agent}{password},
    Signature    => $desk->{agent}{signature},
    Privileged   => 1,
) );
allow( $agent->PrincipalObj, qw(
    SeeQueue ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket OwnTicket ModifyTicket ModifySelf
) );

my $customer = RT::User->new($system);
done( 'customer', $customer->Create(
    Name         => $desk->{customer}{email},
    RealName     => $desk->{customer}{name},
    EmailAddress => $desk->{customer}{email},
) );
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
allow( $everyone->PrincipalObj, qw(CreateTicket ReplyToTicket) );

# by the customer's own hand: it is then the customer's message that an agent quotes
my $writer = RT::CurrentUser->new;
$writer->LoadByEmail( $desk->{customer}{email} );

for ( 1 .. $desk->{tickets} ) {
    my $message = MIME::Entity->build(
        Type    => 'text/plain',
        Charset => 'UTF-8',
        From    => $desk->{customer}{email},
        Subject => $desk->{subject},
        Data    => $desk->{message},
    );
    my $ticket = RT::Ticket->new($writer);
    done( 'ticket', $ticket->Create(
        Queue     => 'General',
        Subject   => $desk->{subject},
        Requestor => $customer->PrincipalId,
        MIMEObj   => $message,
    ) );
    my $owned = RT::Ticket->new($system);
    $owned->Load( $ticket->id );
    done( 'owner', $owned->SetOwner( $agent->PrincipalId, 'Force' ) );
}
